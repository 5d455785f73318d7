from itertools import count, islice

for args in [(3,), (None,), (2, 5), (2, None), (None, 3), (1, 8, 3), (1, None, 4), (None, None, 3), (None, None, None), (5, 2), (20,), (0,)]:
    print(args, list(islice(range(10), *args)))
it = iter(range(10))
print(list(islice(it, 2, 5)), next(it), list(islice(it, 0)), next(it), list(islice(it, 1, 2, 5)), next(it))
it = iter("abc")
print(list(islice(it, 5, 10)), list(it))
for args in [(-1,), ("a",), (1.5,), (2**70,), (-1, 3), (1, -3), (1, 5, 0), (1, 5, -2), ("a", 3), (1, "b"), (1, 2, "c"), (2**63, None)]:
    try:
        islice([], *args)
        print("works")
    except ValueError as error:
        print(args, error)
for args in [(), ([],), (5, 2), ([], 1, 2, 3, 4)]:
    try:
        islice(*args)
    except TypeError as error:
        print(error)
try:
    islice([], stop=3)
except TypeError as error:
    print(error)


class Three:
    def __index__(self):
        return 3


print(list(islice(count(), Three())), list(islice(count(), 1, Three(), Three())))
it = islice(count(), 3, None)
print(next(it), next(it), next(islice(count(), 10**4, None)))
source = iter([1, 2, 3])
it = islice(source, 1)
print(list(it), list(it), list(source))
