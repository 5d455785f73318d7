# except* and exception groups.
def run(*excs):
    try:
        raise ExceptionGroup("group", list(excs))
    except* ValueError as g: print("values", g.exceptions)
    except* (KeyError, IndexError) as g: print("lookups", g.exceptions)
    else: print("else")
    finally: print("finally")
run(ValueError(1), KeyError(2)); run(ValueError(1), ValueError(2), IndexError(3))
try: run(TypeError("rest"), ValueError(1))
except ExceptionGroup as g: print(repr(g), g.message, g.exceptions, str(g))
try:
    try: raise ValueError("naked")
    except* ValueError as g: print(type(g).__name__, g.exceptions)
except Exception as e: print("?", e)
g = ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [KeyError(2), ValueError(3)])])
print(g, g.split(ValueError), g.subgroup(KeyError), g.subgroup(TypeError), g.derive([OSError(1)]))
try:
    try: raise g
    except* KeyError: print("key part")
except ExceptionGroup as rest: print(rest.exceptions)
try:
    try: raise ExceptionGroup("x", [ValueError("v")])
    except* ValueError: raise TypeError("new")
except TypeError as e: print(repr(e), repr(e.__context__))
for call in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m")):
    try: call()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
