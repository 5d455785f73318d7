# Containers of weak references, WeakMethod and finalize.
import copy
import gc
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Key({self.name})"

    def method(self):
        return f"method of {self.name}"


a, b, c = Key("a"), Key("b"), Key("c")
values = weakref.WeakValueDictionary(one=a)
values["two"] = b
values["c"] = c
print(len(values), dict(values), list(values), list(values.values()), "one" in values, values.get("none", 5))
del b
print(sorted(values.items()), len(values), "two" in values, values.setdefault("c", a), values.pop("none", "default"))
for test in (lambda: values["two"], lambda: values.pop("two"), lambda: values.__delitem__("two")):
    try:
        test()
    except KeyError as error:
        print("KeyError", error)
for key, value in values.items():
    if key == "one":
        del c, value
print(dict(values), values == {"one": a}, values | {"x": a} == {"one": a, "x": a})
print([r() is a for r in values.valuerefs()], copy.copy(values)["one"] is a, values.popitem(), len(values))

k1, k2 = Key(1), Key(2)
keys = weakref.WeakKeyDictionary({k1: "one"})
keys[k2] = "two"
print(len(keys), list(keys.items()), k1 in keys, 5 in keys, keys.get(k1), keys.pop(k2), list(keys))
keys[k2] = k1
del k2
print(len(keys), list(keys.values()))
keys[k1] = "again"
print(dict(keys), [r() is k1 for r in keys.keyrefs()])
del k1
print(len(keys), dict(keys))

m, n = Key("m"), Key("n")
s = weakref.WeakSet([m, n, m])
print(len(s), m in s, 7 in s, sorted(x.name for x in s))
t = weakref.WeakSet([n])
print(t <= s, s >= t, t < s, (s - t) == weakref.WeakSet([m]), (s & t) == t, (s | t) == s, s.isdisjoint(t), s ^ t == {m})
del n
print(len(s), len(t), list(s), repr(t))
s.discard(m)
s.add(m)
s.remove(m)
try:
    s.remove(m)
except KeyError:
    print("KeyError")
try:
    s.pop()
except KeyError as error:
    print("KeyError", error)

w = weakref.WeakMethod(a.method)
print(w()(), w() == a.method, w == weakref.WeakMethod(a.method), hash(w) == hash(weakref.WeakMethod(a.method)), weakref.ref(a.method)())
w2 = weakref.WeakMethod(a.method, lambda ref: print("method died", ref is w2))
del a, values, key
gc.collect()
print(w(), w2(), w == w2, w == w)
try:
    weakref.WeakMethod(len)
except (TypeError, AttributeError) as error:
    print(type(error).__name__)


def done(*args, **kwargs):
    print("done", args, kwargs)
    return "result"


o = Key("o")
f = weakref.finalize(o, done, 1, two=2)
g = weakref.finalize(o, done, "called")
h = weakref.finalize(o, done, "never")
print(f.alive, f.atexit, f.peek()[0] is o, f.peek()[2:], g(), g.alive, g(), h.detach()[0] is o, h.alive, h.detach())
del o
print(f.alive, f(), f.peek())
last = Key("last")
last.me = last
weakref.finalize(last, done, "at exit 1")
quiet = weakref.finalize(last, done, "not at exit")
quiet.atexit = False
weakref.finalize(last, done, "at exit 2")
print("end")
