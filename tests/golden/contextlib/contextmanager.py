from contextlib import contextmanager


@contextmanager
def managed(*args, **kwds):
    "A manager."
    print("enter", args, kwds)
    try:
        yield "value"
    except ValueError as error:
        print("caught", error)
    except KeyError:
        raise TypeError("changed")
    finally:
        print("leave")


with managed(1, x=2) as value:
    print(value)
with managed():
    raise ValueError("v")
try:
    with managed():
        raise KeyError("k")
except TypeError as error:
    print(repr(error), repr(error.__context__))
try:
    with managed():
        raise StopIteration("s")
except StopIteration as error:
    print(repr(error))


@managed("decorated")
def work(x):
    print("work", x)
    return x


print(work(1), work(2), work.__name__, managed.__doc__, managed.__name__)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def swallows():
    try:
        yield
    except Exception:
        yield


for manager, fails in (never, False), (twice, False), (swallows, True):
    try:
        with manager():
            if fails:
                raise OSError
    except RuntimeError as error:
        print(error)
