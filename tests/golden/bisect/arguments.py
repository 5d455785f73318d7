# Which argument is refused first, and how.
from bisect import bisect, bisect_left
from collections import Counter
from heapq import heapify, heappush
from itertools import combinations, combinations_with_replacement, permutations

for call in [lambda: bisect(5, 1), lambda: bisect(5, 1, 0, 3), lambda: bisect({}, 1, 0, "a"), lambda: bisect([1], 1, "a", "b"), lambda: bisect([1], 1, 0, 2**70), lambda: bisect([1], 1, 2**70), lambda: bisect({1: 2}, 0, 0, 1), lambda: bisect_left(None, 1),
             lambda: heapify(None), lambda: heappush(None, 1), lambda: combinations(None, 1.5), lambda: combinations_with_replacement(5, "a"), lambda: permutations(5, "a"), lambda: combinations(5, -1), lambda: combinations([], 2**62),
             lambda: Counter(a=[1]) + Counter(a=[2]), lambda: Counter() + Counter(a="x"), lambda: Counter() - Counter(a="x"), lambda: +Counter(a=None), lambda: -Counter(a=1, b=-2)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
