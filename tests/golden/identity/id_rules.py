# An object keeps its id, and changing a name makes a new object.
n = int("1000")
x = n + 1
i = id(x)
print(id(x) == i, id(x) == id(x))
y = x
print(id(y) == i)
x += 1
print(id(x) == i, id(y) == i)

def kept():
    x = n + 5
    i = id(x)
    x += 1
    return id(x) == i

def kept_float():
    x = n + 0.5
    i = id(x)
    x += 1
    return id(x) == i

print(kept(), kept_float())

def many():
    v = n
    seen = []
    for _ in range(5):
        old = v
        v = v + 1
        seen.append(id(old) == id(v))
    return seen

print(many())
a, b = n + 1, n + 2
print(id(a) != id(b), id(a) == id(b - 1))
items = [n + 1, n + 1]
print(id(items[0]) == id(items[1]), id(items[0]) == id(items[0]))
d = {"k": n + 1}
print(id(d["k"]) == id(d["k"]), id(d.get("k")) == id(d["k"]))

def inner_id(v):
    return id(v)

print(inner_id(a) == id(a), inner_id(b) == id(a), inner_id(2.5) == inner_id(2.5))
print(id(5) == id(2 + 3), id(None) == id(None), id(True) == id(1 == 1))
f = n * 1.5
j = id(f)
g = f
f *= 2
print(id(f) == j, id(g) == j)
