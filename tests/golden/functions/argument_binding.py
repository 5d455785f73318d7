# How arguments find their parameters: mixes of *, **, defaults and order.
def show(f, *args, **kw):
    try: return f(*args, **kw)
    except TypeError as e: return str(e)
def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
print(show(f, 1), show(f, 1, 3), show(f, 1, 3, 5, 6), show(f, d=1, a=2), show(f, 1, d=5, z=6), show(f, b=1), show(f, 1, a=2), show(f, *[1, 2, 3], **{"d": 9}), sep="\n")
def g(a, /, b, *, c): return a, b, c
print(show(g, 1, 2, c=3), show(g, 1, b=2, c=3), show(g, a=1, b=2, c=3), show(g, 1, 2, 3), show(g, 1, c=2), sep="\n")
def h(a, /, **kw): return a, kw
print(show(h, 1, a=2), show(h, a=2), sep="\n")
def k(*, a, b=1, c): return a, b, c
print(show(k, a=1, c=2), show(k, a=1), show(k), show(k, 1), sep="\n")
class C:
    def m(self, x, *, y=0): return x, y
    @classmethod
    def c(cls, x): return x
    @staticmethod
    def s(x, y=1): return x, y
print(show(C().m, 1), show(C().m), show(C().m, 1, 2), show(C.m, 1), show(C.c), show(C.s), show(C.s, 1, 2, 3), show(C().m, 1, z=2), show(C().m, x=1, self=2), sep="\n")
kw = {"a": 1}
def change(**k): k["a"] = 99; k["new"] = 1; return k
print(change(**kw), kw)
l = [1, 2]
def change2(*a): return a, a is l
print(change2(*l), (lambda *a, **k: (a, list(k)))(*"ab", z=1, y=2, **{"x": 3}))
def order(a=print("default a", end=" "), b=print("default b")): pass
def acc(x, l=None): l = [] if l is None else l; l.append(x); return l
print(acc(1), acc(2), acc(3, [0]))
def defaults(a, b=[], c={}, d=kw): return b is defaults.__defaults__[0], d is kw
print(defaults(1), defaults.__defaults__)
def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, *r, k0=0, k1=1): return a0 + a9, r, k0, k1
print(many(*range(10)), many(*range(12), k1=5), show(many, *range(8)), show(many), show(many, *range(10), k2=1))
print(show(lambda a, b=1, *c: (a, b, c), *range(5)), show(lambda: 5), show(lambda: 5, 1), show(lambda **k: k, a=1), show(lambda *, a: a, a=5), show(lambda a, /: a, a=5))
def rec(n, *args, **kw): return (args, kw) if n == 0 else rec(n - 1, n, *args, **kw, **{f"k{n}": n})
print(rec(3))
print(max(*[1, 2], *(3,), key=lambda x: -x), print(*[1, 2], **{"sep": "-"}), dict(**{"a": 1}, b=2, **{"c": 3}), "{0}{x}".format(*[1], **{"x": 2}), [].append(*[1]), sorted(*[[3, 1]], **{"reverse": True}), int(*["ff", 16]), range(*[1, 5]), list(map(*[str, [1]])))
big = {f"k{i}": i for i in range(300)}; print(len((lambda **k: k)(**big)), len((lambda *a: a)(*range(1000))), sum((lambda *a: a)(*range(300))))
class Star:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print((lambda **k: k)(**Star()), {**Star()}, dict(Star()))
