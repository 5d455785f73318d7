from functools import cached_property, lru_cache, partial, reduce


@lru_cache(maxsize=2)
def bounded(n):
    return n + 1000


@lru_cache(maxsize=None)
def unbounded(n):
    return n + 1000


@lru_cache(maxsize=0)
def uncached(n):
    return n + 1000


@lru_cache
def same(n):
    return n


x = 5000
print(bounded(1) is bounded(1), unbounded(1) is unbounded(1), uncached(1) is uncached(1), same(x) is x, same(int("5000")) is x)
a = bounded(7)
bounded(8), bounded(9)
print(bounded(7) is a, bounded(7) == a)
p = partial(lambda a, b, k=None: (a, b, k), x, k=x)
first, second = p(1), p(2)
print(first[0] is x, first[0] is second[0], first[2] is x, p.args[0] is x, p.keywords["k"] is x, partial(same, x)() is x)
print(reduce(lambda a, b: a, [x, 1, 2]) is x, reduce(lambda a, b: b, [1, x]) is x, reduce(max, [1], x) is x)
big = [3000, 4000]
print(reduce(lambda a, b: b, big) is big[1], reduce(max, big) is big[1])


class C:
    @cached_property
    def n(self):
        return x + 1


c = C()
print(c.n is c.n, c.n is c.__dict__["n"])
