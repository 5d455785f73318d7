class Odd(Exception):
    def __str__(self): return "odd one"
def g(x):
    try:
        return x["k"]
    except KeyError:
        raise Odd() from None
try:
    g({})
except Odd as e:
    e.add_note("a note")
    import sys
    sys.excepthook(type(e), e, e.__traceback__)
