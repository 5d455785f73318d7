# Operands are evaluated left to right; precedence; short circuits.
def v(x): print(x, end=" "); return x
print(v(1) + v(2) * v(3), v(2) ** v(3) ** v(0), -v(2) ** v(2), (v(1), v(2))[v(0)], [v(1), v(2)], {v("k"): v("v")}, v(1) if v(0) else v(2), v(0) and v(1) or v(2))
d = {}
d[v("key")] = v("value"); print(d)
a = [0, 0]
a[v(0)], a[v(1)] = v(5), v(6); print(a)
def f(*args, **kw): return args, kw
print(f(v(1), *v([2]), k=v(3), **v({"z": 4})), f(v(1)), v(1) < v(2) < v(3))
x = 5
print(x + (x := 7) + x, [x, x := 1, x], (x := 2) * x, f(x, x := 3, x)[0])
def g():
    y = 1
    return y + (y := 10) * y, [y, (y := 2), y]
print(g(), 2 + 3 * 4 - 5, (2 + 3) * 4, 7 // 2 * 2, 7 % 4 * 2, 2 ** -1, -2 ** 2, not 1 == 1, 1 + 1 == 2 and 3, 5 & 3 | 4 ^ 1, 1 << 2 + 1, ~1 + 1, 6 / 2 / 3, 2 - 1 - 1, 1 or 1 / 0, 0 and 1 / 0)
class T:
    def __init__(self, n): self.n = n
    def __add__(self, o): print(f"({self.n}+{o.n})", end=" "); return T(self.n + o.n)
    def __bool__(self): print(f"bool({self.n})", end=" "); return self.n > 1
r = T("a") + T("b") + (T("c") + T("d")); print(r.n)
print((T(1) or T(2)).n, (T(1) and T(2)).n, (not T(2)), (T(2) if T(1) else T(3)).n)
if T(1) or T(2) and not T(1): print("yes")
while T(1): pass
def raises(): raise KeyError("stop")
try:
    v("before") + raises() + v("after")
except KeyError as e:
    print(e)
try:
    d[v("q")] = raises()
except KeyError as e:
    print(e, d)
i = 0
i += (i := 5) + 1; print(i)
z = [0, 2, 3]; z[z.pop(0)] = z.pop(); print(z)
