from itertools import count, cycle, islice, repeat

print(list(islice(count(), 3)), list(islice(count(10), 3)), list(islice(count(10, -3), 3)))
print(list(islice(count(1.5, 0.5), 3)), list(islice(count(2**62 - 1), 3)), list(islice(count(2**63 - 2), 4)))
print(list(islice(count(1, 1j), 3)), list(islice(count(step=2**64), 3)), list(islice(count(start=5), 2)))
print(count(), count(3), count(3, 2), count(1.5), count(3, 1.0), count(True), count(2**70, 1), count(5, True))
c = count(7)
next(c), next(c)
print(c)
for bad in [("a",), (1, "a"), (1, 2, 3), ([],), (None,)]:
    try:
        count(*bad)
    except TypeError as error:
        print(error)
try:
    count(first=3)
except TypeError as error:
    print(error)

print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -4)), list(repeat(object=2, times=2)))
print(repeat("x"), repeat("x", 3), repeat([1], times=2), repeat(1, -5))
r = repeat(None, 3)
print(r.__length_hint__(), next(r), r.__length_hint__(), r)
for bad in [(), (1, 2, 3), (1, "a"), (1, 1.5), (1, None)]:
    try:
        repeat(*bad)
    except TypeError as error:
        print(error)
try:
    repeat(1).__length_hint__()
except TypeError as error:
    print(error)
try:
    repeat(1, 2**70)
except OverflowError as error:
    print(error)

print(list(islice(cycle("abc"), 8)), list(cycle("")), list(islice(cycle([1]), 3)))
print(list(islice(cycle(iter(range(2))), 5)))
for bad in [(), (1,), (1, 2)]:
    try:
        cycle(*bad)
    except TypeError as error:
        print(error)
try:
    cycle(iterable=[1])
except TypeError as error:
    print(error)


def failing():
    yield 1
    raise ValueError("inside")


c = cycle(failing())
print(next(c))
for _ in range(2):
    try:
        print(next(c))
    except ValueError as error:
        print(error)
