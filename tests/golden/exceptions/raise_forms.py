# What can be raised, and from what.
class E(Exception): pass
class Args(Exception):
    def __init__(self, a, b=2): super().__init__(a, b); self.a = a
class NotExc: pass
class BadInit(Exception):
    def __init__(self): raise KeyError("in init")
class BadNew(Exception):
    def __new__(cls): return 5
def try_(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def a(): raise E
def b(): raise E("msg")
def c(): raise E("x") from ValueError("cause")
def d(): raise E from KeyError
def e(): raise E("y") from None
def f(): raise
def g(): raise 5
def h(): raise NotExc
def i(): raise NotExc()
def j(): raise BadInit
def k(): raise BadNew
def l(): raise Args
def m(): raise Args(1)
def n(): raise E from 5
def o():
    try: 1 / 0
    except ZeroDivisionError as z: raise E("during") from z
def p():
    try: 1 / 0
    except ZeroDivisionError: raise E("during") from None
def q():
    try: 1 / 0
    except ZeroDivisionError: raise E("during")
def r(): raise "string"
def s(): raise None
def t():
    x = E("same")
    raise x from x
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t): print(fn.__name__, end=" "); try_(fn)
err = E("kept")
for _ in range(2):
    try: raise err
    except E as caught: print(caught is err, caught.__traceback__ is not None)
print(E("a").with_traceback(None).__traceback__)
x = E("note"); x.add_note("first"); x.add_note("second"); print(x.__notes__)
for bad in (lambda: x.add_note(5), lambda: x.with_traceback(5)):
    try: bad()
    except TypeError as t: print(t)
x.custom = 1; print(vars(x)["custom"], x.__cause__, x.__context__)
try: x.__cause__ = 5
except TypeError as t: print(t)
