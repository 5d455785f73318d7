# Containers look for NaN by identity first.
nan = float("nan")
other = float("nan")
print(nan == nan, nan is nan, nan != nan)
items = [nan, 1.0]
print(nan in items, other in items, items.count(nan), items.index(nan))
print(items == [nan, 1.0], items == [other, 1.0], (nan,) == (nan,), (nan,) == (other,))
print({"k": nan} == {"k": nan}, {"k": nan} == {"k": other})
d = {nan: 1}
print(nan in d, other in d, d.get(nan), d.get(other))
d[other] = 2
print(len(d), d[nan], d[other])
print([nan] < [nan], [nan, 1] < [nan, 2], (nan, 2) > (nan, 1))
try:
    items.remove(other)
except ValueError as e:
    print(e)
items.remove(nan)
print(items)

def through(v):
    return v

copy = through(nan)
print(copy is nan, copy in [nan], [copy].index(nan))
made = nan + 1
print(made is nan, made in [nan])
inf = float("inf")
print(max([nan, 1.0]), max([1.0, nan]), min([nan, 1.0]), inf - inf in [inf - inf])
