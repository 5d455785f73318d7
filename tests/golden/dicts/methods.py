# The dict methods.
d = {"a": 1, "b": 2}
d["c"] = 3
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, "z" not in d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("a"), d.pop("zz", None), d.popitem(), d, d.setdefault("b", 9), d.setdefault("n"), d)
d.update(x=1, b=5); d.update([("y", 2), ["z", 3]]); d.update({"w": 4}, v=6); d.update(); print(d)
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, a=3), dict(zip("ab", range(2))), {**d, "x": 0}, dict.fromkeys([1, 2], 0))
c = d.copy(); c.clear(); print(c, len(d))
print({1: 2} | {1: 3, 4: 5}, {1: 2} == {1: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, bool({}))
u = {1: 1}; v = u; u |= {2: 2}; u |= [(3, 3)]; print(u, v is u)
print(list(reversed({1: 1, 2: 2})), list(reversed(u.items())), list(reversed(u.values())), repr({"k": {1: [2]}}), max(u), sorted(u, reverse=True))
for call in (lambda: d["nope"], lambda: d.pop("nope"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: d[{}], lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: d.update(5), lambda: {} < {}, lambda: {} | 5, lambda: {} + {}, lambda: dict.fromkeys(5), lambda: d.get(), lambda: d.get([]), lambda: dict(["abc"]), lambda: {}.nope, lambda: d.pop(), lambda: dict(1, 2), lambda: {}[1, 2]):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
del d["b"]
try:
    del d["b"]
except KeyError as e:
    print("KeyError", e, e.args)
