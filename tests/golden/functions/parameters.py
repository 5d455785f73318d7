# Every kind of parameter, and what the call sees.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4)); print(f(1, 2, 3, 4, 5, d=6, e=7, x=8)); print(f(1, d=0, c=9, a=10, b=11))
def g(*, only): return only
def h(pos, /): return pos
def i(a, *, b=1): return a, b
def k(*args, **kw): return args, kw
print(g(only=1), h(2), i(3), i(a=4, b=5), k(), k(1, x=2), k(*[1, 2], 3, *"ab", **{"p": 1}, q=2, **{"r": 3}))
def order(tag, v): print(tag, end=" "); return v
k(order("a", 1), *order("b", [2]), x=order("c", 3), **order("d", {"y": 4}), z=order("e", 5)); print()
d = {"a": 1, "b": 2}
def m(a, b): return a - b
print(m(**d), m(*d.values()), m(b=1, a=5), (lambda x, *y, z=0, **w: (x, y, z, w))(1, 2, z=3, q=4))
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__, f.__code__.co_argcount, f.__code__.co_varnames)
def mutable(x, acc=[]):
    acc.append(x); return acc
print(mutable(1), mutable(2), mutable(3, []), mutable(4))
n = 1
def late(x=n): return x, n
n = 2
print(late())
