# Containers that change while they compare, show or drop their items.
from collections import Counter, OrderedDict, defaultdict, deque
from functools import lru_cache, partial

d = deque()


class Changing:
    def __init__(self, change):
        self.change = change

    def __eq__(self, other):
        self.change()
        return False

    def __repr__(self):
        self.change()
        return "changing"

    def __hash__(self):
        return 1


for change in (lambda: d.clear(), lambda: d.append(1), lambda: d.popleft() if d else None, lambda: d.rotate(1), lambda: d.extend(range(100))):
    for use in (lambda: 5 in d, lambda: d.count(5), lambda: d.index(5), lambda: d.remove(5), lambda: d == deque(range(6)), lambda: repr(d), lambda: d.copy() == d):
        d.clear()
        d.extend([0, 1])
        d.append(Changing(change))
        d.extend([3, 4, 6])
        try:
            print(use() and True, end=" ")
        except (RuntimeError, IndexError, ValueError) as error:
            print(type(error).__name__, end=" ")
    print()


class Refilling:
    def __del__(self):
        d.append("late")


d.clear()
d.extend([Refilling() for _ in range(3)])
d.clear()
print(d)
d = deque([Refilling(), 1, 2], 3)
d.append(3)
d.append(4)
print(d)


@lru_cache(maxsize=2)
def clearing(n):
    if n == 1:
        clearing.cache_clear()
    return n


print(clearing(0), clearing(1), clearing(1), clearing(2), clearing(3), clearing.cache_info())


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.n == 3:
            cached.cache_clear()
        return self.n == other.n


@lru_cache(maxsize=3)
def cached(key):
    return key.n


print([cached(Key(n)) for n in (0, 1, 2, 3, 4, 0, 3, 1, 5)], cached.cache_info().maxsize)


@lru_cache(maxsize=4)
def nested(n):
    return n if n < 2 else nested(n - 1) + nested(n - 2)


print(nested(30), nested.cache_info().currsize)


def replace(*args):
    p.__setstate__((len, (), {}, None))
    return args


p = partial(replace, [1, 2], [3])
print(p(4), p("abc"))
od = OrderedDict.fromkeys([Key(i) for i in range(6)])
for key in list(od)[::2]:
    od.move_to_end(key, last=False)
print([k.n for k in od])
dd = defaultdict(lambda: dd.clear() or 5)
dd["a"] = 1
print(dd["b"], dict(dd))
c = Counter()


class Item:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        c.clear()
        return False


c.update([Item(), Item(), Item()])
print(len(c) <= 3)
