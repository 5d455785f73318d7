# The first of several equal keys stays; values are replaced.
n = int("1000")
k1 = n + 1
k2 = n + 1
k3 = float(n + 1)
d = {k1: "one"}
d[k2] = "two"
d[k3] = "three"
print(d, len(d))
key = list(d)[0]
print(key is k1, key is k2, key is k3)
for key in d:
    print(key is k1)
for key, value in d.items():
    print(key is k1, value)
print(next(iter(d.keys())) is k1)
d.pop(k2)
d[k3] = "four"
print(d, list(d)[0] is k3)
key, value = d.popitem()
print(key is k3, value, d)
v = n + 7
d = {"v": v}
print(d["v"] is v, d.get("v") is v, d.pop("v") is v)
d = {k2: v, k1: v}
print(list(d)[0] is k2, len(d))
print(d.setdefault(k1, n + 9) is v, d.setdefault(n + 50, v) is v)
d.update({k1: n + 8})
print(list(d)[0] is k2, d)
e = dict(d)
print(list(e)[0] is k2, {**d, k1: 0}, list({**d})[0] is k2)
