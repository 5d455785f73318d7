import logging
import sys

handler = logging.StreamHandler(sys.stdout)
logging.basicConfig(level=logging.INFO, handlers=[handler], format="%(levelname)s:%(name)s:%(message)s")
child, parent = logging.getLogger("a.b"), logging.getLogger("a")
print(child, child.parent is parent, parent.parent is logging.root, parent.getChild("b") is child, parent.getChildren(), logging.getLogger("root"))
child.debug("not shown")
child.info("shown %s %d", "x", 1)
logging.warning({"a": 1})
logging.info("%(key)s", {"key": "value"})
logging.info("100% without arguments")
parent.setLevel(logging.ERROR)
child.warning("not shown")
print(child.getEffectiveLevel(), child.isEnabledFor(logging.ERROR), child.hasHandlers())
child.propagate = False
print(child.hasHandlers())
logging.disable(logging.ERROR)
parent.error("not shown")
logging.disable(logging.NOTSET)
parent.error("shown")
logging.addLevelName(45, "SEVERE")
parent.log(45, "level")
print(logging.getLevelName(45), logging.getLevelName("SEVERE"), logging.getLevelName(7), logging.getLevelNamesMapping()["WARN"])
logging.LoggerAdapter(parent, {"extra": 1}).critical("through an adapter")
for wrong in (lambda: logging.getLogger(5), lambda: child.setLevel("LOUD"), lambda: child.setLevel(1.5), lambda: parent.log("x", "y"),
              lambda: logging.setLoggerClass(int), lambda: logging.basicConfig(force=True, nothing=1),
              lambda: logging.basicConfig(force=True, stream=1, filename="x"), lambda: logging.getLogger("c").error("m", extra={"name": 1})):
    try:
        wrong()
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
