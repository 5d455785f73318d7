# locals() and globals() give references to the variables' objects.
n = int("1000")
x = n + 1
print(globals()["x"] is x, globals()["n"] is n)

def f():
    a = n + 2
    b = a
    c = n + 2
    names = locals()
    return names["a"] is a, names["b"] is names["a"], names["c"] is a, names["a"] is b

print(f())
globals()["x"] = n + 3
y = x
print(x, globals()["x"] is y)

def g():
    global x
    old = x
    x += 1
    return old is y, x

print(g())
exec("z = x")
print(z is x)
print(eval("x") is x, eval("x is y"), eval("v is x", {"v": x, "x": x}))

class C:
    v = n + 5
    w = v
    same = v is w
    in_locals = locals()["v"] is v

print(C.same, C.in_locals, C.v is C.w, vars(C)["v"] is C.v)

def h(p, q=x, *args, **kw):
    names = locals()
    return [names["p"] is p, names["q"] is x, names["args"] is args, names["kw"] is kw]

print(h(x))
print((lambda: [v for v in (x,)][0])() is x)
