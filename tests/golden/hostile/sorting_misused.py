# Keys, comparisons and caches that raise, answer nonsense, or change what is being worked on.
import functools
import random


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class X:

    def __lt__(s, o):
        raise ValueError


show(1, lambda: sorted([X(), X()]))
show(2, lambda: sorted([1, 'a']))
show(3, lambda: sorted([1, 2], key=5))
show(4, lambda: sorted([1, 2], reverse='x'))
show(5, lambda: sorted([float('nan'), 1, float('nan'), 0]) is not None)
show(6, lambda: sorted([1j, 2j]))
show(7, lambda: sorted(5))
show(8, lambda: min([]))
show(9, lambda: min(5))
show(10, lambda: max([], default=5))
show(11, lambda: max(1, 2, default=5))
show(12, lambda: max('a', 1))
show(13, lambda: sum(['a']))
show(14, lambda: sum([], ''))
show(15, lambda: sum([[1]], []))


class Rnd:

    def __lt__(s, o):
        return random.random() < 0.5


r = [Rnd() for i in range(300)]
r.sort()
print(len(r))


class B:

    def __lt__(s, o):
        return NotImplemented


show(16, lambda: sorted([B(), B()]))


class C:

    def __lt__(s, o):
        return 'yes'


show(17, lambda: len(sorted([C(), C(), C()])))


class D:

    def __lt__(s, o):
        return D2()


class D2:

    def __bool__(s):
        raise ZeroDivisionError


show(18, lambda: sorted([D(), D()]))
cmp = functools.cmp_to_key(lambda a, b: 'x')
show(19, lambda: sorted([1, 2], key=cmp))
show(20, lambda: cmp(1) == cmp)
show(21, lambda: cmp())
show(22, lambda: hash(cmp(1)))
cmp = functools.cmp_to_key(lambda a, b: 1 / 0)
show(23, lambda: sorted([1, 2], key=cmp))
l = list(range(100))


def k(x):
    if x == 50:
        l.append(1)
    return -x


show(24, lambda: l.sort(key=k))
print(len(l))
l = [3, 2, 1]


def k(x):
    del l[:]
    l.extend([9] * 1000)
    return x


show(25, lambda: l.sort(key=k))
print(len(l))


@functools.lru_cache(maxsize=2)
def rec(n):
    return rec(n - 1) + rec(n - 2) if n > 1 else n


show(27, lambda: rec([]))
show(28, lambda: functools.lru_cache(maxsize='x'))
show(29, lambda: functools.lru_cache(maxsize=-5)(abs)(-1))


class H:

    def __hash__(s):
        rec.cache_clear()
        return 1

    def __eq__(s, o):
        rec.cache_clear()
        return True


@functools.lru_cache(maxsize=2)
def fn(x):
    fn.cache_clear()
    return 1


show(30, lambda: [fn(i) for i in range(5)])
print(fn.cache_info())


@functools.lru_cache(maxsize=3)
def fn(x):
    if x < 20:
        fn(x + 1)
    return x


show(31, lambda: [fn(i) for i in range(5)])
print(fn.cache_info())


class H:

    def __init__(s, n):
        s.n = n

    def __hash__(s):
        return 1

    def __eq__(s, o):
        fn.cache_clear()
        return s.n == o.n

    def __lt__(s, o):
        return False


@functools.lru_cache(maxsize=3)
def fn(x):
    return 1


show(32, lambda: [fn(H(i % 4)) for i in range(20)])
print(fn.cache_info().currsize)
show(33, lambda: functools.reduce(lambda a, b: 1 / 0, [1, 2]))
show(34, lambda: functools.reduce(5, [1]))
show(35, lambda: functools.reduce(5, []))
show(36, lambda: functools.partial())
show(37, lambda: functools.partial(5))
p = functools.partial(print)
show(38, lambda: p.__setstate__(5))
show(39, lambda: p.__setstate__((1, 2, 3, 4)))
show(40, lambda: p.__setstate__((print, (), None, None)))
show(41, p)
