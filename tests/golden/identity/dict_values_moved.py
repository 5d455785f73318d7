# pop, popitem and update move values; views give the values themselves.
n = int("1000")
x, y = n + 1, n + 0.5
d = {"a": x, "b": y, "c": x}
print(list(d.values())[0] is x, list(d.values())[2] is x, [v is w for v, w in zip(d.values(), (x, y, x))])
v = d.pop("a")
print(v is x, d)
k, w = d.popitem()
print(k, w is x)
e = {"z": n + 3}
e.update(d)
print(e["b"] is y, e)
e["b"] = e["z"]
print(e["b"] is e["z"])
c = e.copy()
print(c["b"] is e["b"], c == e, c is e)
big = {i: n + i for i in range(200)}
kept = big[150]
for i in range(150):
    del big[i]
for i in range(500, 900):
    big[i] = kept
print(big[150] is kept, big[600] is kept, big[151] is kept, len(big))
print(big.get(150) is kept, big.pop(150) is kept, big.get(150, kept) is kept)
swap = {"l": n + 7, "r": n + 8}
left, right = swap["l"], swap["r"]
swap["l"], swap["r"] = swap["r"], swap["l"]
print(swap["l"] is right, swap["r"] is left)
print(d.setdefault("new", x) is x, d["new"] is x)
class D(dict):
    def __missing__(self, key):
        return key

missing = D()
print(missing[x] is x, missing[y] is y, len(missing))
