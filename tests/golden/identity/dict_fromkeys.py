# dict.fromkeys gives every key the same value object.
n = int("1000")
v = n + 1
d = dict.fromkeys(["a", "b", "c"], v)
print(d, d["a"] is v, d["b"] is d["c"])
d = dict.fromkeys(range(3), n + 2)
print(d[0] is d[1], d[1] is d[2])
d[0] += 1
print(d, d[1] is d[2])
d = dict.fromkeys("xy", [])
d["x"].append(1)
print(d, d["x"] is d["y"])
d = dict.fromkeys("xy", n * 0.5)
print(d["x"] is d["y"])
print(dict.fromkeys("ab"))
keys = [n + 5, n + 6]
d = dict.fromkeys(keys)
print([k is j for k, j in zip(d, keys)])
