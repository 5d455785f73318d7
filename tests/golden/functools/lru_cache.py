from functools import cache, lru_cache
import copy
import weakref


@lru_cache(maxsize=2)
def double(x, y=0):
    "Doubles."
    print("computing", x, y)
    return 2 * x + y


print(double(1), double(2), double(1), double(3), double(2), double(1, y=5), double(1, y=5))
print(double.cache_info(), double.cache_parameters(), double.__name__, double.__doc__, double.__wrapped__(4))
double.cache_clear()
print(double.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    return x


print(never(1), never(1), never.cache_info())


@lru_cache(typed=True)
def typed(x):
    return x


print(typed(1), typed(1.0), typed(True), typed.cache_info())


@lru_cache
def plain(*args, **kwargs):
    return len(args), sorted(kwargs)


print(plain(1), plain(1.0), plain("1"), plain(1, 2), plain((1, 2)), plain(a=1, b=2), plain(b=2, a=1), plain())
print(plain.cache_info(), lru_cache(None)(len).cache_info(), lru_cache(-5)(len).cache_info())
for call in [lambda: plain([]), lambda: lru_cache("a"), lambda: lru_cache(1.5), lambda: lru_cache(5)(3), lambda: double.cache_info(1), lambda: double()]:
    try:
        call()
    except TypeError as error:
        print(error)


@lru_cache
def failing(x):
    raise KeyError(x)


for _ in range(2):
    try:
        failing(1)
    except KeyError as error:
        print(repr(error))
print(failing.cache_info())


class Cell:
    @lru_cache(maxsize=None)
    def method(self, x):
        return x, self is not None

    @staticmethod
    @lru_cache
    def static(x):
        return x + 1


c = Cell()
print(c.method(1), c.method(1), Cell.method.cache_info(), c.static(1), Cell.static(1), Cell.static.cache_info().hits)
print(copy.copy(double) is double, copy.deepcopy(double) is double, double.__reduce__(), weakref.ref(double)() is double)
print(type(double).__name__, type(double).__module__, double.cache_info()._fields)


@lru_cache(3)
def order(x):
    return [x]


kept = [order(i) for i in (1000, 2000, 3000)]
order(1000), order(4000)
print([order(i) is k for i, k in zip((1000, 3000, 4000), (kept[0], kept[2], None))], order(2000) is kept[1])
