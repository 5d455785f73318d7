# Numbers in cells: several closures see one object, and rebinding makes a new one.
n = int("1000")
def counter():
    c = n
    def inc():
        nonlocal c
        old = c
        c += 1
        return old, c
    def get(): return c
    return inc, get
inc, get = counter()
print(get() is n, get() is get())
old, new = inc()
print(old is n, new is get(), old, new)
old2, new2 = inc()
print(old2 is new, new2 is get(), get() is get())
fs = []
for i in range(n, n + 3):
    j = i
    fs.append((lambda i=i: i, lambda: i))
print([a() is b() for a, b in fs], [a() for a, b in fs], fs[2][0]() is i)
def shared(v):
    w = v + 1
    def a(): return w
    def b(): return w
    return a() is b(), a() is w, [f() for f in (a, b)], w
print(shared(n))
def loop():
    out = []
    for k in range(n, n + 3):
        out.append(lambda: k)
    last = k
    return [f() is last for f in out], out[0]() is out[1]()
print(loop())
def param(p):
    def get(): return p
    first = get()
    p = p + 1
    return first, get(), get() is p
print(param(n), param(n)[0] is n)
def comp(v):
    w = v + 1
    return [w is x for x in [w for _ in range(2)]], (lambda: w)() is w
print(comp(n))
class C:
    v = n + 7
    def m(self): return v
    get = lambda self: self.v
v = n + 8
print(C().get() is C.v, C().m() is v)
def gen(v):
    w = v + 1
    yield w
    yield lambda: w
    w += 1
    yield w
g = gen(n); a = next(g); f = next(g); print(f() is a); b = next(g); print(f() is b, a, b)
