# Operations that return their operand itself when there is nothing to do.
import math
n = int("1000")
x = n + 1
f = n + 0.5
big = n ** 10
for v in (x, big):
    print(+v is v, abs(v) is v, int(v) is v, round(v) is v, v.real is v, v.numerator is v)
    print(v.conjugate() is v, v.__index__() is v, v.__int__() is v, v.__trunc__() is v)
    print(v.__floor__() is v, v.__ceil__() is v, math.floor(v) is v, math.ceil(v) is v, math.trunc(v) is v)
print(float(f) is f, f.real is f, f.conjugate() is f, +f is f)
print(max(x, 1) is x, min(x, 5000) is x, max([x, 2]) is x, max(x, x + 0) is x)
print((x and x) is x, (x or 1) is x, (0 or x) is x, (x if x else 0) is x, (1 and f) is f)
z = w = n + 3
print(z is w)
print((y := x) is x, y is x)
r = range(x, n + 50, n)
print(r.start is x, r.start is r.start, r.step is r.step, r.stop is r.stop, r[0] is x)
s = slice(x, f, big)
print(s.start is x, s.stop is f, s.step is big, s.stop is s.stop)

def va(*args, **kw):
    return args[0], kw["k"]

a, b = va(x, k=f)
print(a is x, b is f)
print(str(s := "text" + str(n)) is s, tuple(t := (x,)) is t, bytes(q := b"a" + b"b") is q)
print(s.strip() is s, s.replace("q", "r") is s, s * 1 is s, s + "" is s, "" + s is s, s.lower() is s)
print(t * 1 is t, t + () is t, () + t is t)
