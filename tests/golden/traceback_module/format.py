import traceback


def inner(x):
    return x["a"]["b"][0] + (1 /
                             len(x["c"]))


def outer():
    try:
        inner({"a": {"b": [1]}, "c": ""})
    except ZeroDivisionError as error:
        raise ValueError("bad\nthing") from error


try:
    outer()
except ValueError as error:
    print(traceback.format_exc(), end="")
    print("".join(traceback.format_exception(error, chain=False)), end="")
    print(traceback.format_exception_only(error))
    print(traceback.format_exception_only(type(error), error))
    tb = error.__traceback__
    print(traceback.format_tb(tb, 1), traceback.format_tb(tb, -1))
    for entry in traceback.extract_tb(tb):
        print(entry, [*entry][1:], entry.name, entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, len(entry))
    print([line for frame, line in traceback.walk_tb(tb)])
    made = traceback.TracebackException.from_exception(error)
    print(made, made.exc_type_str, made.__cause__, made.__suppress_context__, made == traceback.TracebackException.from_exception(error))
    print("".join(made.format()) == traceback.format_exc())
