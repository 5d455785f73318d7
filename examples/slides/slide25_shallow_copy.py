# Slide 25: a shallow copy is a second list with the same items. (Slide 25 uses copy.copy; slicing, list() and
# the method copy make the same kind of copy.)
a = [10, 10, [10, 11]]
for b in (a[:], list(a), a.copy(), [*a], [item for item in a]):
    print("new list:", b is not a, " equal:", b == a, " same items:", all(x is y for x, y in zip(a, b)))

b = a[:]
b[0] = "only in b"
b[2].append("in both")
print(a)
print(b)

d = {"inner": {"n": 1}}
e = dict(d)
e["inner"]["n"] = 2
e["more"] = 3
print(d, e)
