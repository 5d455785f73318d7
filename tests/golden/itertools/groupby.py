from itertools import groupby

for key, group in groupby("aaabccd"):
    print(key, list(group))
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print([(k, list(g)) for k, g in groupby([1, 1.0, True, 2])], list(groupby([])), list(groupby([], key=len)))
print([k for k, g in groupby([1000, 1000, 2000])])
groups = list(groupby("aab"))
print([(k, list(g)) for k, g in groups])
outer = groupby("aabb")
key, first = next(outer)
print(next(first))
key, second = next(outer)
print(key, list(first), next(second), list(second))
print(list(outer))
for args, kwargs in [((), {}), ((1,), {}), (([], None, 1), {}), (([],), {"keys": 1})]:
    try:
        groupby(*args, **kwargs)
    except TypeError as error:
        print(error)
outer = groupby([1, 2], key=5)
try:
    next(outer)
except TypeError as error:
    print(error)


class Strange:
    def __eq__(self, other):
        raise ZeroDivisionError("eq")


outer = groupby([Strange(), Strange()])
key, group = next(outer)
print(next(group) is key)
for it in (group, outer):
    try:
        next(it)
    except ZeroDivisionError as error:
        print(error)
print(type(group).__name__, type(group).__module__, [(k, sum(g)) for k, g in groupby(iterable=[1, 1, 5, 7, 2], key=lambda x: x > 4)])
nan = float("nan")
print([len(list(g)) for k, g in groupby([nan, nan])])
