async def c():
    pass


async def g():
    yield


def p():
    yield


def f():
    pass


for x in c, g, p, f:
    print(x.__name__, hex(x.__code__.co_flags))
nested = (x async for x in g())
print(nested.__name__, nested.__qualname__, hex(nested.ag_code.co_flags))
for t in type(nested), type(p()):
    print(t.__name__, t.__module__, [n for n in dir(t) if not n.startswith("__")])
co = c()
print(type(co).__name__, [n for n in dir(co) if n.startswith("c") or n in ("send", "throw", "__await__")])
co.__name__ = "renamed"
co.__qualname__ = "other.renamed"
print(co.__name__, co.__qualname__, repr(co).split(" at ")[0])
co.close()
for make in lambda: type(co)(), lambda: type(nested)():
    try:
        make()
    except TypeError as e:
        print(e)
