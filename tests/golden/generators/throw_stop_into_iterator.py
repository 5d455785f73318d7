# A StopIteration thrown into a delegation whose iterator has no throw() ends it with its value.
def outer(iterable):
    try:
        got = yield from iterable
    except ValueError as e:
        got = e
    yield "after", got
    return "end"


for exception in (StopIteration(5), StopIteration(), ValueError("x"), StopIteration(1, 2)):
    for iterable in ((1, 2, 3), range(5), iter([7, 8]), "ab", {"k": 1}):
        g = outer(iterable)
        next(g)
        print(repr(g.throw(exception)))
        try:
            next(g)
        except StopIteration as e:
            print(e.value)
try:
    g = outer([1, 2])
    next(g)
    g.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
