# keys, values and items are live views with set operations.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("b", 2) in i, ("b", 3) in i, ("b",) in i)
d["c"] = 3
print(k, v, i, type(k).__name__, type(v).__name__, type(i).__name__)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c"}, k >= {"a"}, k.isdisjoint("xyz"), sorted({"a", "q"} & k), i & {("a", 1)})
print(list(k), [*v], dict(i), set(k) == {"a", "b", "c"}, sum(v), max(i), list(reversed(k)))
it = iter(d)
next(it)
d["new"] = 1
for view in (d, d.keys(), d.values(), d.items()):
    try:
        for x in view: d["more" + str(len(d))] = 1
    except RuntimeError as e:
        print(e)
try:
    for x in d: del d[x]
except RuntimeError as e:
    print(e)
try:
    next(it)
except RuntimeError as e:
    print(e)
m = {1: 1, 2: 2}
try:
    for x in m: m[x + 10] = m.pop(x)
except RuntimeError as e:
    print(e, m)
for x in m: m[x] = 0
print(m)
for op in (lambda: k[0], lambda: k + k, lambda: v == v, lambda: d.values() == d.values(), lambda: hash(k), lambda: k < 5):
    try:
        print(op())
    except TypeError as e:
        print(e)
