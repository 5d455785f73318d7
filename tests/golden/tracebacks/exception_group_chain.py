# An exception group with causes, notes and groups inside, split by except*.
def make(e):
    try: raise e
    except BaseException as x: return x
def chained():
    try:
        try: raise ValueError("a")
        except ValueError as v: raise KeyError("b") from v
    except KeyError as k: return k
e = ExceptionGroup("top", [make(ValueError("x\ny")), ExceptionGroup("in", [chained(), make(ExceptionGroup("deep",[OSError(3, "no")]))]), TypeError("t")] )
e.add_note("note 1\nnote 2")
try:
    raise e
except* OSError:
    1/0
