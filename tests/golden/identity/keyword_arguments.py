# **kw, * and ** pass on the same objects through new containers.
n = int("1000")
x = n + 1
f = n + 0.5

def kw(**kwargs):
    return kwargs

def args(*a):
    return a

given = {"a": x, "b": f}
got = kw(**given)
print(got is given, got == given, got["a"] is x, got["b"] is f)
got = kw(a=x, b=x)
print(got["a"] is got["b"], got["a"] is x)
t = (x, f)
print(args(*t) is t, args(*t)[0] is x, args(x, *[f])[1] is f)

def both(a, *rest, k=None, **others):
    return a, rest, k, others

a, rest, k, others = both(x, x, f, k=x, z=f)
print(a is x, rest[0] is x, rest[1] is f, k is x, others["z"] is f)

def forward(*a, **kws):
    return both(*a, **kws)

a, rest, k, others = forward(x, x, k=f, z=x)
print(a is x, rest[0] is x, k is f, others["z"] is x)
merged = {**given, "c": x}
print(merged["a"] is x, merged["c"] is merged["a"])
joined = [*t, *t]
print(joined[0] is joined[2], joined[1] is f)
print(dict(given, c=f)["c"] is f, dict(**given)["a"] is x, (given | {"d": x})["d"] is x)
given |= {"e": x}
print(given["e"] is x)
print("{0} {0}".format(x), f"{x}" == str(x))
