# with: __enter__, __exit__, suppression, several items, return and break.
class CM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb is not None); return self.swallow
with CM("a") as x: print("body", x)
with CM("a"), CM("b") as b: print(b)
with (CM("p") as p, CM("q") as q,): print(p, q)
with CM("outer", True), CM("inner"): 1 / 0
print("swallowed")
try:
    with CM("no"): raise KeyError("k")
except KeyError as e: print("out", e)
def f():
    with CM("f"): return "returned"
def g():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
    return i
print(f(), g())
with CM("t") as d: t = d
class Target: pass
t = Target(); l = [0]
with CM("attr") as t.x, CM("item") as l[0]: print(t.x, l)
class Pair:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
with Pair() as (a, [b, c]): print(a, b, c)
class BadEnter(CM):
    def __enter__(self): raise ValueError("enter fails")
class BadExit(CM):
    def __exit__(self, *a): raise RuntimeError("exit fails")
for items in ((CM("1", True), BadEnter("2")), (BadEnter("3"), CM("4"))):
    try:
        with items[0], items[1]: print("never")
        print("suppressed")
    except ValueError as e: print(e)
try:
    with CM("x"), BadExit("y"): raise KeyError("orig")
except RuntimeError as e: print(e, repr(e.__context__))
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class Truthy(CM):
    def __exit__(self, *a): return "truthy"
for obj in (5, NoExit(), NoEnter(), None):
    try:
        with obj: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
with Truthy("t"): raise Exception("gone")
inst = CM("i"); inst.__enter__ = lambda: "instance attribute ignored"
with inst as v: print(v)
def gen():
    with CM("gen"): yield 1; yield 2
it = gen(); next(it); it.close()
with CM("s", True):
    with CM("deep"): raise SystemExit(3)
print("survived SystemExit")
with CM("last") as x: x = "rebound"
print(x)
