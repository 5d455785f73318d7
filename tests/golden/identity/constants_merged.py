# Equal constants of one file are one object, wherever in the file they stand.
a = 1000
b = 1000
c = 500 + 500
print(a is b, a is c)

def f():
    return 1000

def g(default=1000):
    x = 1000
    return x, default

class K:
    attr = 1000

    def get(self):
        return 1000

print(f() is a, f() is f(), g()[0] is g()[1], g()[0] is a, K.attr is a, K().get() is a)
print((lambda: 1000)() is a, [1000 for _ in range(1)][0] is a, next(1000 for _ in "x") is a)
t = (1000, 2)
u = (1000, 2)
print(t[0] is a, u is t, {"k": 1000}["k"] is a, [1000][0] is a)
big = 10 ** 15
same = 1000000000000000
print(big is same, -1000 == -a)
x, y = 3.25, 3.25
z = 13 / 4 * 1.0
print(x is y, x is z)
w, v = -2.5, -2.5
print(w is v)
i, j = 2.0, 2
p, q = (2.0, 1), (2, 1)
print(i is j, p == q, p is q, p[1] is q[1], type(p[0]), type(q[0]))
zero, minus_zero = 0.0, -0.0
print(zero is minus_zero, zero == minus_zero)
s, r = "a b!", "a b!"
print(s is r)
m, n = b"bytes here", b"bytes here"
print(m is n)
print(a is int("1000"), x is float("3.25"))
