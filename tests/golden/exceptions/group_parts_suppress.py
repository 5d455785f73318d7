# The parts that split() and except* make of a group have their cause set, and so suppress their context.
def show(error, indent=""):
    print(indent + type(error).__name__, error.__suppress_context__, repr(error.__cause__), repr(error.__context__))
    for part in getattr(error, "exceptions", ()):
        show(part, indent + "  ")


group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError(2), ValueError(3)])])
for part in group.split(KeyError):
    show(part)
show(group.subgroup(ValueError))
show(group.derive([KeyError()]))
try:
    try:
        raise group
    except* KeyError:
        pass
except ExceptionGroup as rest:
    show(rest)
try:
    try:
        raise group
    except* KeyError:
        raise TypeError("new") from None
except ExceptionGroup as rest:
    show(rest)
