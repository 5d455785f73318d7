# Where things are bound: targets, parameters, walrus, with, for, unpacking.
a, (b, *c), [d] = 1, (2, 3, 4), [5]
print(a, b, c, d)
x = y = z = []
print(x is y is z)
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)


def f(a, b=2, /, c=3, *d, e, f=6, **g):
    return a, b, c, d, e, f, g


print(f(1, e=5), f(1, 2, 3, 4, e=5, h=8))
print((lambda a, *b, c=3, **d: (a, b, c, d))(1, 2, e=4))
if (n := 10) > 5:
    print(n)
print([m for o in range(5) if (m := o * o) > 3], {**{"p": 1}, "q": [*range(3)]})
total: int = 3
total **= 2
print(total)
