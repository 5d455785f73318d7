import warnings


async def f():
    pass


async def g():
    yield


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    f()
    f().close()
    g().asend(1)
    g().__anext__()
    g().aclose()
    g().athrow(ValueError)
    [f() for _ in range(2)]
    c = f()
    del c
for w in seen:
    print(w.category.__name__, w.message)
