# Dicts keep insertion order through updates, deletions and growth.
d = {}
for i in range(10): d[(i * 7) % 10] = i
print(d)
for i in range(0, 10, 2): del d[i]
for i in (4, 2, 0): d[i] = "new"
d[7] = "kept place"
print(d)
d.pop(1); d[1] = "last"; print(list(d), d.popitem(), next(iter(d)), list(d)[-1])
big = {}
for i in range(1000): big[i] = i
for i in range(1000):
    if i % 100: del big[i]
print(list(big), len(big))
for i in range(5): big["n%d" % i] = i
print(list(big.items())[-6:])
e = dict(b=1, a=2); e.update(c=3, b=4); print(e, {**e, "a": 0, "z": 1})
print({1: "a", True: "b", 1.0: "c"}, {2: 0, **{1: 1}, 2: 3}, dict([("x", 1), ("x", 2)]))
print([k for k in {"z": 1, "y": 2, "x": 3}], str({"q": 1, 3: "s"}))
f = {k: v for v, k in enumerate("hello")}
print(f, sorted(f.items()), sorted(f, key=f.get), min(f, key=f.get))
g = {}
for w in "the cat and the dog and the bird".split(): g[w] = g.get(w, 0) + 1
print(g, sorted(g.items(), key=lambda kv: (-kv[1], kv[0])))
