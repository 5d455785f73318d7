# Iterators outlive their containers, and are used from inside themselves.
import collections
import itertools
import sys


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


def chk(n, mk, f=None):
    c = mk()
    it = iter(c)
    try:
        next(it)
    except StopIteration:
        pass
    del c
    show(n, lambda: list(it))


chk('l', lambda: [1, 2, 3])
chk('d', lambda: {1: 1, 2: 2})
chk('di', lambda: {1: 1, 2: 2}.items())
chk('dv', lambda: {1: 1, 2: 2}.values())
chk('s', lambda: {1, 2})
chk('str', lambda: 'abc')
chk('stru', lambda: 'aሴ😀')
chk('b', lambda: b'abc')
chk('ba', lambda: bytearray(b'abc'))
chk('r', lambda: range(3))
chk('R', lambda: range(2 ** 70, 2 ** 70 + 3))
chk('q', lambda: collections.deque([1, 2, 3]))
chk('od', lambda: collections.OrderedDict.fromkeys('abc'))
chk('odi', lambda: collections.OrderedDict.fromkeys('abc').items())
chk('c', lambda: collections.Counter('abc'))
chk('mv', lambda: memoryview(b'abc'))
chk('z', lambda: zip([1, 2], [3, 4]))
chk('e', lambda: enumerate([1, 2]))
chk('m', lambda: map(str, [1, 2]))
chk('f', lambda: filter(None, [1, 2]))
chk('ch', lambda: itertools.chain([1], [2]))
chk('cy', lambda: itertools.islice(itertools.cycle([1, 2]), 5))
chk('pr', lambda: itertools.product('ab', 'cd'))
chk('pm', lambda: itertools.permutations('abc'))
chk('tee', lambda: itertools.tee([1, 2, 3])[0])
chk('rev', lambda: reversed([1, 2, 3]))
chk('revd', lambda: reversed({1: 1, 2: 2}))
chk('g', lambda: (x for x in [1, 2, 3]))
chk('call', lambda: iter(lambda l=[1, 2, 3]: l.pop(), 1))
chk('bat', lambda: itertools.batched('abcde', 2))
chk('pw', lambda: itertools.pairwise('abcd'))
chk('ac', lambda: itertools.accumulate([1, 2, 3]))
chk('zl', lambda: itertools.zip_longest('ab', 'c'))
chk('cmp', lambda: itertools.compress('abc', [1, 0, 1]))
chk('sm', lambda: itertools.starmap(max, [(1, 2), (3, 4)]))
chk('tw', lambda: itertools.takewhile(bool, [1, 1, 0]))
chk('dw', lambda: itertools.dropwhile(bool, [1, 0, 1]))
chk('ff', lambda: itertools.filterfalse(bool, [1, 0, 0]))
ls = list(itertools.groupby('aabbc'))
show('gr', lambda: [list(g) for k, g in ls])
gb = itertools.groupby('aab')
k, g = next(gb)
del gb
show('g', lambda: list(g))
gb = itertools.groupby('aab')
k, g = next(gb)
next(gb)
show('g', lambda: list(g))
a, b = itertools.tee(itertools.count())
del a
print(next(b))


def gen():
    yield 1
    next(a)


a, b = itertools.tee(gen())
next(a)
show('tee', next, b)
show('tee', next, a)
x = itertools.chain.from_iterable(itertools.repeat([]))
c = itertools.cycle([])
show('cyc', next, c)


def g2():
    yield from (1, 2, 3)
    yield from me


me = itertools.cycle(g2())
print([next(me) for i in range(3)])
show('cy', next, me)
acc = None


def add(x, y):
    global acc
    try:
        next(acc)
    except Exception as e:
        print(type(e).__name__)
    return x + y


acc = itertools.accumulate([1, 2, 3, 4], add)
show('acc', lambda: list(acc))
m = None


def fm(x):
    try:
        return next(m)
    except StopIteration:
        return 'end'


m = map(fm, [1, 2, 3])
show('map', lambda: list(m))
z = None


class It:
    n = 0

    def __iter__(s):
        return s

    def __next__(s):
        It.n += 1
        if It.n == 1:
            return next(z)
        if It.n > 5:
            raise StopIteration
        return It.n


z = zip(It(), It())
show('zip', lambda: list(z))
It.n = 0
z = enumerate(It())
show('en', lambda: list(z))
It.n = 0
z = itertools.zip_longest(It(), It())
show('zl', lambda: list(z))
It.n = 0
z = itertools.pairwise(It())
show('pw', lambda: list(z))
It.n = 0
z = itertools.batched(It(), 2)
show('bt', lambda: list(z))
It.n = 0
z = itertools.islice(It(), 3)
show('is', lambda: list(z))
It.n = 0
z = itertools.chain(It(), [1])
show('chn', lambda: list(z))
z = iter(lambda: next(z), None)
show('ci', next, z)


def clo():
    return z.__reduce__() and 1


z = iter(clo, 1)


class Z:

    def __getitem__(s, i):
        if i > 3:
            raise IndexError
        global it
        it = None
        return i


it = iter(Z())
show('seq', lambda: [x for x in it])


class Z:

    def __getitem__(s, i):
        raise StopIteration


show('seq', lambda: list(Z()))


class Z:

    def __iter__(s):
        return Z


show('ni', lambda: iter(Z()))


def f():
    for x in [1, 2, 3]:
        yield x
        g.close()


g = f()
next(g)
show('gc', next, g)
