import logging
import sys

handler = logging.StreamHandler(sys.stdout)
log = logging.getLogger("name")
log.addHandler(handler)
log.propagate = False
log.setLevel("DEBUG")


def tell(formatter, *args, **kwargs):
    handler.setFormatter(formatter)
    log.info(*args, **kwargs)


tell(logging.Formatter("%(name)s|%(levelno)s|%(levelname)-8s|%(filename)s|%(module)s|%(lineno)d|%(funcName)s|%(message)s|%(threadName)s"), "m")
tell(logging.Formatter("{levelname}:{message:>8}", style="{"), "m")
tell(logging.Formatter("$levelname ${message}", style="$"), "m")
tell(logging.Formatter("%(asctime)s %(message)s", datefmt="DATE"), "m")
tell(logging.Formatter("%(message)s %(more)s %(rest)s", defaults={"rest": "by default"}), "m", extra={"more": "extra"})
for arguments in ("x", None, "%"), ("{a!x}", None, "{"), ("{a:zz}", None, "{"), ("x", None, "{"), ("$", None, "$"), ("x", None, "$"), ("x", None, "?"):
    try:
        logging.Formatter(*arguments)
    except ValueError as error:
        print(error)
handler.setFormatter(None)
try:
    {}["missing"]
except KeyError:
    log.exception("failed: %s", "why")
    log.error("with", exc_info=ValueError("another"))


def helper():
    log.info("called", stacklevel=2, stack_info=True)


helper()
log.addFilter(lambda record: record.levelno > logging.INFO)
log.info("not shown")
log.warning("shown")
print(logging.Filter("a").filter(logging.makeLogRecord({"name": "a.b"})), logging.Filter("a").filter(logging.makeLogRecord({"name": "ab"})))
print(handler, logging.NullHandler(), logging.makeLogRecord({"name": "n", "msg": "m"}), log)
