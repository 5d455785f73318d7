from itertools import count, islice, tee
import copy
import weakref

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
print(tee("ab", 0), len(tee("ab", 1)), [list(t) for t in tee("ab", 3)])
a, b = tee(iter(range(200)))
print(sum(a), sum(b), list(a))
a, b = tee(count())
print(list(islice(a, 100))[-1], list(islice(b, 3)), next(a))
c = copy.copy(b)
print(next(b), next(c), next(b))
d, e = tee(b)
print(next(d), next(e), d is b)
for args in [(), ([], -1), ([], "a"), (5,), ([], 1, 2)]:
    try:
        tee(*args)
    except (TypeError, ValueError) as error:
        print(error)
print(type(a).__name__, type(a).__module__, list(type(a)("xyz")))
r = weakref.ref(a)
print(r() is a)
a = d = e = None
print(r())


def self_consuming():
    yield 1
    next(x)
    yield 2


x, y = tee(self_consuming())
print(next(x))
try:
    next(x)
except (RuntimeError, ValueError) as error:
    print(type(error).__name__)


class Own:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def __copy__(self):
        return "copied"


print([t if isinstance(t, str) else "own" for t in tee(Own(), 3)])
