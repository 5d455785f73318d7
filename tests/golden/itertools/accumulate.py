from itertools import accumulate
import math

print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate([5])))
print(list(accumulate("abc")), list(accumulate([[1], [2], [3]])), list(accumulate([1.5, 2, True])))
print(list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate([1], initial=None)))
print(list(accumulate([2**62, 2**62, 2**62, -1])), list(accumulate([2, 3, 4], func=pow)))
print(list(accumulate(iterable=[1, 2], func=None, initial=5)))
print(list(accumulate(["x", "y"], lambda a, b: f"({a}{b})", initial="")))
for args, kwargs in [((), {}), ((1,), {}), (([], 1, 2), {}), (([], None, None, None), {}), (([],), {"start": 1})]:
    try:
        accumulate(*args, **kwargs)
    except TypeError as error:
        print(error)
for args in [([1, "a"],), ([1, 2], 3), ([1, 2], lambda a: a)]:
    it = accumulate(*args)
    print(next(it))
    try:
        next(it)
    except TypeError as error:
        print(error)


class Odd:
    def __radd__(self, other):
        return "radd", other


it = accumulate([1000, 1, Odd()])
print(next(it), next(it), next(it))
