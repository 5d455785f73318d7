from heapq import heapify, heappop, heappush, heappushpop, heapreplace
import heapq

h = []
for x in [5, 3, 8, 1, 9, 2, 7]:
    heappush(h, x)
    print(h)
print([heappop(h) for _ in range(len(h))], h)
h = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
heapify(h)
print(h, heapreplace(h, 100), h, heappushpop(h, -5), heappushpop(h, 50), h, heappushpop([], 3))
words = "the quick brown fox jumps over the lazy dog".split()
heapify(words)
print(words, [heappop(words) for _ in range(9)])
floats = [2.5, 1, True, 0.5, 2**70, -1]
heapify(floats)
print(floats)
m = [3, 1, 4, 1, 5, 9, 2, 6]
heapq._heapify_max(m)
print(m, heapq._heappop_max(m), heapq._heapreplace_max(m, 0), m)
for call in [lambda: heappop([]), lambda: heapreplace([], 1), lambda: heappush((), 1), lambda: heappop(5), lambda: heapify("abc"), lambda: heappush([]), lambda: heappush([1], "a"),
             lambda: heapify([1, "a"]), lambda: heappop(), lambda: heappushpop(1, 2), lambda: heapify([], 1), lambda: heappush(heap=[], item=1), lambda: heapq._heappop_max([])]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
