# Iterators that are used by what they call, or by items that die, while they run.
from itertools import count, groupby, islice, zip_longest


class Adding:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if self.n == 1:
            self.n = 5
            next(c)
        return Adding(self.n + other)

    def __index__(self):
        return self.n

    def __float__(self):
        return float(self.n)


c = count(Adding(1), 2)
print([next(c).n for _ in range(3)])


# A key function that goes on with the groups.
def key(x):
    if x == 2:
        next(g, None)
    return x // 2


g = groupby(range(6), key)
print([k for k, group in g])


# Items that die while a tuple is filled again.
class Dying:
    def __del__(self):
        list(islice(z, 2))


z = zip_longest((Dying() for _ in range(4)), range(6))
print(sum(1 for _ in z) <= 6)
