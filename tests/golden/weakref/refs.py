# weakref.ref and weakref.proxy: what they answer, when they die, what they call then.
import gc
import weakref


class A:
    def __init__(self, name="a"):
        self.name = name

    def __repr__(self):
        return f"A({self.name})"


a = A()
r = weakref.ref(a)
print(r() is a, r is weakref.ref(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], r.__callback__)
print(type(r), weakref.ReferenceType is weakref.ref, hash(r) == hash(a), r == weakref.ref(a), a.__weakref__ is r)
log = []
s = weakref.ref(a, lambda ref: log.append(("second", ref() is None)))
t = weakref.ref(a, lambda ref: log.append(("third", ref is t)))
print(r is s, r == s, weakref.getweakrefcount(a), [x is y for x, y in zip(weakref.getweakrefs(a), (r, t, s))])
p = weakref.proxy(a)
print(p.name, str(p), p is weakref.proxy(a), weakref.getweakrefcount(a), type(p), p.__class__)
p.name = "b"
print(a.name, [str(x) for x in [p]], p == a, p != a)
del a
print(log, r(), s(), r == s, r == r, weakref.getweakrefcount(r), hash(r) is not None)
for test in (lambda: p.name, lambda: str(p), lambda: setattr(p, "x", 1), lambda: bool(p), lambda: hash(s), lambda: len(p)):
    try:
        print(test())
    except (ReferenceError, TypeError) as error:
        print(type(error).__name__, error)


def function():
    return "called"


class Slots:
    __slots__ = ("x",)


class WeakSlots:
    __slots__ = ("x", "__weakref__")


class L(list):
    pass


class T(tuple):
    pass


class S(str):
    pass


for x in (function, A, L(), WeakSlots(), {1}.__class__({1}), frozenset({1}), len, (i for i in ()), A().__repr__, S("s"), gc):
    print(weakref.ref(x)() is x, end=" ")
print()
for x in (1, "s", [], {}, (1,), None, 1.5, b"", object(), Slots(), T(), range(3)):
    try:
        print(weakref.ref(x))
    except TypeError as error:
        print(error)
print(weakref.proxy(function)(), type(weakref.proxy(function)), weakref.proxy(L([1, 2])) if False else "")

x = L([3, 1, 2])
q = weakref.proxy(x)
q.append(4)
q[0] = 5
print(len(q), q[1:], 4 in q, sorted(q), q + [6], [7] + q, list(reversed(q)), bool(q), q == [5, 1, 2, 4], q > [1])
del q[0]
q += [9]
print(x, [i for i in x])
for wrong in (lambda: weakref.ref(), lambda: weakref.ref(x, None, 1), lambda: weakref.ref(x)(1), lambda: hash(weakref.proxy(x)),
              lambda: weakref.proxy(1), lambda: weakref.proxy(x)(), lambda: next(weakref.proxy(x)), lambda: -weakref.proxy(x)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Node:
    pass


def cycle():
    n = Node()
    n.me = n
    return weakref.ref(n, lambda ref: print("cycle died", ref()))


c = cycle()
print(c() is not None, gc.collect() > 0, c())


def inside():
    n = Node()
    n.ref = weakref.ref(n, lambda ref: print("never called"))
    n.me = n


inside()
gc.collect()


class Dying:
    def __del__(self):
        print("del", self.ref() is self)
        self.keep.append(self)


d = Dying()
d.keep = kept = []
d.ref = outside = weakref.ref(d, lambda ref: print("callback"))
del d
print(len(kept), outside() is kept[0])
kept.clear()
print(outside())


class Late:
    def __del__(self):
        print("del sees", weak())


late = Late()
late.me = late
weak = weakref.ref(late)
del late
print(gc.collect() > 0, weak())
refs = [weakref.ref(A(i)) for i in range(3)]
print([r() for r in refs])
many = [A(i) for i in range(1000)]
refs = [weakref.ref(x) for x in many]
print(all(r() is x for r, x in zip(refs, many)))
del many[::2], x
print(sum(r() is None for r in refs), weakref.getweakrefcount(5), weakref.getweakrefs([]))
del many
print(sum(r() is None for r in refs))


class Sub(weakref.ref):
    extra = 1


owner = A()
u, v = Sub(owner), Sub(owner)
u.tag = "tag"
print(u is v, u == v, u.tag, u.extra, u() is owner, isinstance(u, weakref.ref), weakref.ref[int] is not None)
