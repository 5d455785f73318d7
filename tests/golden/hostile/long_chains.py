# Chains of objects that ask the next one, far longer than the C stack: RecursionError or an answer, no crash.
import functools
import types


def survives(action):
    try:
        action()
    except RecursionError:
        pass
    except MemoryError:
        pass
    return True


class Box:
    def method(self):
        pass


bound = Box().method
for i in range(100_000):
    bound = types.MethodType(bound, 1)
print(survives(lambda: bound.__doc__), survives(lambda: bound.__name__), survives(lambda: repr(bound)))
print(survives(lambda: hash(bound)), survives(lambda: bound == types.MethodType(bound.__func__, 1)))
del bound

view = memoryview(b"abc")
cut = slice(1)
for i in range(100_000):
    view = memoryview(view)
    cut = slice(cut)
print(view[0], survives(lambda: repr(cut)), survives(lambda: hash((cut,))))
del view, cut

deep = list[int]
for i in range(3_000):
    deep = list[deep]
print(survives(lambda: repr(deep)), survives(lambda: hash(deep)), survives(lambda: deep == list[deep]))
