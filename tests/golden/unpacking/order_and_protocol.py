# The order of evaluation in assignments, and how unpacking uses iterators.
def v(x): print(x, end=" "); return x
class Box(dict):
    def __setitem__(self, k, val): print(f"set {k}={val}", end=" "); super().__setitem__(k, val)
    def __setattr__(self, k, val): print(f"attr {k}={val}", end=" ")
b = Box()
b[v("i")], b[v("j")] = v(1), v(2); print()
b[v("a")] = b[v("b")] = v(3); print()
v(b).x, (v(b).y, *v(b).z) = v(4), v("56"); print()
b[v("k")] = b[v("l")], x = v((7, 8)); print()
x = [0, 1, 2]; i = 0
i, x[i], i = 1, "set", 2; print(i, x)
x, x[0] = [9, 9], "new"; print(x)
class It:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): print("iter", end=" "); return self
    def __next__(self):
        if self.i == self.n: print("stop", end=" "); raise StopIteration
        self.i += 1; print("next", end=" "); return self.i
a, c = It(2); print(a, c)
a, *c = It(3); print(a, c)
for n in (1, 5):
    try: a, c, d = It(n); print(a, c, d)
    except ValueError as e: print(e)
[*a] = It(1); print(a)
def f(*args, **kw): return args, kw
print(f(v(0), *It(2), v(3), *v([4]), k=v(5), **v({"m": 6})))
print([v(0), *It(1), *v("ab")], {**v({"a": 1}), "b": v(2), **v({"a": 3})})
def gen():
    try: yield 1; yield 2; yield 3
    finally: print("closed", end=" ")
g = gen()
try: a, c = g
except ValueError as e: print(e, end=" ")
del g; print("deleted")
class Bad:
    def __iter__(self): raise KeyError("no iter")
class Bad2:
    def __iter__(self): yield 1; raise KeyError("later")
for o in (Bad(), Bad2()):
    for s in ("a, c = o", "a, *c = o", "[*o]", "f(*o)", "(*o,)", "{*o}"):
        try: exec(s); print("ok")
        except KeyError as e: print(e, end=" ")
print()
(a, c), [d, *e], *h = "xy", (1, 2, 3), 4, 5; print(a, c, d, e, h)
for (a, c), *d in [((1, 2), 3, 4), ("ab",)]: print(a, c, d)
print([(p, q) for p, *q in ("abc", "d")], {k: w for k, (w, *_) in {"z": "yx"}.items()}); a = b2 = c = 0; a, b2 = c, a = 1, 2; print(a, b2, c)
def swap(l, i, j): l[i], l[j] = l[j], l[i]; return l
print(swap([1, 2, 3], 0, 2), swap([1, 2], -1, 0)); m = [1, 2, 3, 4]; m[0], *m[1:3], m[3] = "wxyz"; print(m)
