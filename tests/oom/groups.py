g = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3)])])
try:
    raise g
except ExceptionGroup as e:
    print(repr(e), e.message, len(e.exceptions))
    print(g.split(ValueError), g.subgroup(KeyError))
