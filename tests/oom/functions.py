def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, x=6), f(*[1, 2], **{"c": 1, "y": 2}))
try:
    f()
except TypeError as e:
    print(e)
print((lambda *a, k=1: (a, k))(1, 2), f.__name__, f.__defaults__, f.__kwdefaults__)
