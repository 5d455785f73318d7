# A tuple keeps the objects it was built from; equal constant tuples are one object.
n = int("1000")
x = n + 1
f = n + 0.5
t = (x, f, x)
print(t[0] is x, t[2] is t[0], t[1] is f)
a, b, c = t
print(a is x, b is f, c is a)
first, *rest = t
print(first is x, rest[0] is f, rest[1] is x)
u = (t, t[0])
print(u[0] is t, u[1] is x, u[0][2] is x)
p = (1, 2000, "a")
q = (1, 2000, "a")
print(p is q, p[1] is q[1])
two = 2000
print(p[1] is two)
r = (1, n * 2, "a")
print(r == p, r is p, r[1] is p[1])
for item in (x,):
    print(item is x)
nested = ((x, f), (x, f))
print(nested[0] is nested[1], nested[0][0] is nested[1][0])
for left, right in nested:
    print(left is x, right is f)

def build(*args):
    return args

packed = build(x, f)
print(packed[0] is x, packed[1] is f, build(*packed) == packed)
print(build(*packed)[0] is x, tuple(v for v in packed)[1] is f)
