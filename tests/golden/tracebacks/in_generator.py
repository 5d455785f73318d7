# An error inside a generator that another one delegates to.
def inner():
    yield 1
    raise LookupError("inside the generator")

def outer():
    yield from inner()

def consume():
    return list(x * 2 for x in outer())

consume()
