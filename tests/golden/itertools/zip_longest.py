from itertools import zip_longest

print(list(zip_longest()), list(zip_longest("ab")), list(zip_longest("abc", [1], (x for x in "xy"))))
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest([], [], fillvalue=0)))
print(list(zip_longest(range(3), range(1000, 1005), fillvalue=5000)))
for call in [lambda: zip_longest(1), lambda: zip_longest("a", fill=1), lambda: zip_longest("a", fillvalue=1, x=2)]:
    try:
        call()
    except TypeError as error:
        print(error)


def failing(n):
    yield from range(n)
    raise KeyError(n)


it = zip_longest(failing(2), "a")
for _ in range(4):
    try:
        print(next(it))
    except (KeyError, StopIteration) as error:
        print(repr(error))

kept = [t for t in zip_longest([1, 2], [3])]
print(kept, kept[0] is kept[1])
ids = {id(t) for t in zip_longest(range(5), range(5))}
print(len(ids))


class Zip(zip_longest):
    pass


print(list(Zip("a", "bc")))
