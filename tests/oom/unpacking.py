a, (b, *c), d = 1, "xyz", [4]
print(a, b, c, d, [*c, *d, 1], (*c,), {*c}, {**{"a": 1}, "b": 2})
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
