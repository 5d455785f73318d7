# __del__ runs as soon as the last reference goes.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D(1); b = a; del a; print("one name left"); del b; print("none left")
D(2); print("temporary gone")
def f(): x = D(3); print("in f"); return 5
f(); print("after f")
x = D(4); x = D(5); print("rebound"); x = None
l = [D(6), D(7), D(8)]; del l[1]; print("item"); l = None; print("list")
d = {"a": D(9), "b": D(10)}; d.pop("a"); d["b"] = 0; print("dict")
t = (D(11), [D(12)]); del t; print("tuple")
class Holder:
    def __init__(self): self.first, self.second = D("first"), D("second")
h = Holder(); h.first = None; print("attribute"); del h; print("holder")
def g():
    yield D("gen local") and 1
    y = D("gen y")
    yield 2
    yield 3
it = g(); next(it); next(it); del it; print("generator")
def args(p): print("called")
args(D("argument")); print("after call")
try:
    try:
        e = D("exc"); raise ValueError(e)
    finally: del e
except ValueError as err: print("caught", err.args[0].n)
print("after except")
kept = []
class Lazarus:
    def __del__(self): print("resurrect"); kept.append(self)
Lazarus(); print(len(kept)); kept.clear(); print("second death is silent", len(kept))
[D(i) for i in range(2)]
print([D("c").n for _ in range(1)])
for o in [D("loop1"), D("loop2")]: print("body", o.n)
o = None
lam = (lambda v=D("default"): v); del lam
print(D("expr").n + "!", "end")
z = D("at exit")
