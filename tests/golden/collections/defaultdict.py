from collections import defaultdict
import copy

d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d.default_factory, len(d), d.get("c"), "c" in d, dict(d))
print(defaultdict(), defaultdict(None, a=1), defaultdict(int, [("x", 1)], y=2), defaultdict(int, {"k": 5}))
counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(sorted(counts.items()), counts == {"m": 1, "i": 4, "s": 4, "p": 2})
for call in [lambda: defaultdict()["x"], lambda: defaultdict(1), lambda: defaultdict(int, 5), lambda: defaultdict(int, {}, {}), lambda: defaultdict(lambda x: 1)["a"],
             lambda: defaultdict(list)[[]], lambda: hash(d), lambda: defaultdict(int, default_factory=3).default_factory, lambda: d.__missing__(),
             lambda: d | [1], lambda: defaultdict("a")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
c = d.copy()
print(type(c).__name__, c, c["a"] is d["a"], copy.copy(d) == d, copy.deepcopy(d)["a"] is d["a"], copy.deepcopy(d).default_factory is list)
print(d.__reduce__()[:4], list(d.__reduce__()[4]))
print(d | {"z": 1}, {"z": 1} | d, type({} | d).__name__, type(d | {}).__name__)
d |= {"q": 9}
print(d, defaultdict[int, str], defaultdict.fromkeys("ab", 1))
d.default_factory = None
try:
    d["nothing"]
except KeyError as error:
    print(repr(error))
d.default_factory = lambda: "made"
print(d["nothing"], d.__missing__("other"), sorted(d))


class Sub(defaultdict):
    def __missing__(self, key):
        return f"missing {key}"


s = Sub(int, a=1)
s.extra = 1
print(s["zz"], s, "zz" in s, s.copy(), type(s.copy()).__name__)
r = defaultdict(None)
r["self"] = r
print(r)
nested = lambda: defaultdict(nested)
t = nested()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t["a"]))


class Loop(defaultdict):
    def make(self):
        return 1


loop = Loop()
loop.default_factory = loop.make
print(repr(loop)[:30].split(" at")[0])
