# Closures share variables, not values.
def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def reset():
        nonlocal n
        n = start
    return inc, get, reset
inc, get, reset = counter(5)
print(inc(), inc(10), get()); reset(); print(get()); inc2, get2, _ = counter(); inc2(); print(get(), get2())
print(inc.__code__.co_freevars, counter.__code__.co_cellvars, [type(c).__name__ for c in inc.__closure__], inc.__closure__[0].cell_contents)
funcs = []
for i in range(3):
    def f(): return i
    funcs.append(f)
print([f() for f in funcs])
def make():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = "changed"
    return fs
print([f() for f in make()])
def three():
    a = 1
    def two():
        b = 2
        def one():
            nonlocal a
            a += b
            return a
        return one
    return two(), lambda: a
one, geta = three(); print(one(), one(), geta())
def param(x, *args, k=1, **kw): return lambda: (x, args, k, kw)
print(param(1, 2, k=3, z=4)())
def later():
    def g(): return v
    v = "set later"
    return g()
print(later())
def unset():
    def g(): return v
    try:
        g()
    except NameError as e: print(type(e).__name__, e)
    v = 1
    r = g()
    del v
    try:
        g()
    except NameError as e: print(type(e).__name__, e)
    return r
print(unset())
def selfref():
    def f(n): return n and f(n - 1)
    return f
print(selfref()(5), [f(1) for f in [(lambda k: lambda x: x + k)(k) for k in range(3)]])
def cell():
    x = 1
    def g(): return x
    return g
g = cell(); g.__closure__[0].cell_contents = 99; print(g())
x = "global"
class C:
    x = "class"
    def m(self): return x
    y = [x for _ in range(2)]
print(C().m(), C.y)
