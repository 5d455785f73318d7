# A number is handed on by the last read of a variable: nobody can tell.
def ident(x): return x
def f(n):
    a = n + 1000
    b = a
    return b is a
print(f(1))
def g(n):
    out = []
    for i in range(n, n + 3):
        out.append(i)
    return out
r = g(1000)
print(r, [x is y for x, y in zip(r, r)])
def h(n):
    keep = []
    for i in range(n, n + 3):
        keep.append(i)
        keep.append(i)
    return [keep[k] is keep[k + 1] for k in range(0, 6, 2)]
print(h(1000))
class P:
    def __init__(self, v):
        self.v = v
def k(n):
    x = n + 1
    p = P(x)
    return p.v is x
print(k(5000))
d = {str(i): i for i in range(1000, 1003) if i > 0}
print(d, [d[k] is d[k] for k in d])
def nested(n):
    out = []
    for m in range(2):
        for i in range(n, n + 2):
            pass
        out.append(i)
        out.append(i)
    return out, out[0] is out[1]
print(nested(3000))
print([ident(i) is i for i in range(1000, 1003)])
def gen(n):
    for i in range(n, n + 2):
        yield i
a = list(gen(5000))
print(a)
def aug(n):
    x = n
    x += 1
    return [x] * 2
q = aug(70000); print(q[0] is q[1])
def w(n):
    while n < 1003:
        m = n
        n += 1
    return m, n
print(w(1000))
def loops(n):
    v = n + 1
    out = []
    for _ in range(2):
        out.append(v)
    return out[0] is out[1]
print(loops(1000))
def inner(n):
    v = n + 1
    out = [v for _ in range(2)]
    return out[0] is out[1]
print(inner(1000))
def tryf(n):
    v = n + 1
    try:
        return v
    finally:
        pass
print(tryf(1000))
import sys
def rc():
    x = int("1000")
    return sys.getrefcount(x)
print(rc())
