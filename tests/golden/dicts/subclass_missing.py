# Subclasses of dict: __missing__, overridden methods, attributes.
class Default(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value
d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, len(d), type(d).__name__, isinstance(d, dict))
class Upper(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __getitem__(self, k): return super().__getitem__(k.upper())
    def __contains__(self, k): return super().__contains__(k.upper())
    def __delitem__(self, k): super().__delitem__(k.upper())
u = Upper()
u["abc"] = 1
u.attr = 5
print(u, u["ABC"], u["Abc"], "abc" in u, u.get("abc"), u.attr, u == {"ABC": 1})
u.update(x=1); print(u); del u["abc"]; print(u, dict(u), {**u}, u.copy(), type(u.copy()).__name__)
class Counter(dict):
    def __missing__(self, key): return 0
c = Counter()
for ch in "mississippi": c[ch] += 1
print(c, sorted(c.items()), c["zzz"], "zzz" in c)
class Boom(dict):
    def __missing__(self, key): raise KeyError(f"really missing {key}")
try:
    Boom()[1]
except KeyError as e:
    print(e)
class L(list):
    def __getitem__(self, i): return "item" if isinstance(i, int) else super().__getitem__(i)
l = L([1, 2, 3])
print(l[0], l[0:2], list(l), l, l + [4], type(l + [4]).__name__, [x for x in l], len(l), l.pop())
