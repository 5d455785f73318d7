# A generator expression does not count in qualified names.
def f():
    return next((lambda: x) for x in "a"), next((y for y in "b") for x in "a"), [lambda: x for x in "c"][0]

print(*(g.__qualname__ for g in f()))

class C:
    g = next((lambda: 0) for x in "a")

print(C.g.__qualname__)
