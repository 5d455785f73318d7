from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right

a = [1, 2, 2, 2, 3, 5]
for x in [0, 1, 2, 2.5, 3, 4, 5, 6]:
    print(x, bisect_left(a, x), bisect_right(a, x), bisect(a, x), bisect_left(a, x, 2), bisect_right(a, x, 1, 4), bisect_left(a, x, lo=1, hi=None))
print(bisect_left([], 1), bisect("abcdef", "d"), bisect_left(range(10**6), 777), bisect((1, 3), 2), bisect is bisect_right, insort is insort_right)
insort(a, 4)
insort_left(a, 2.0)
insort_right(a, 2.5)
insort(a, 0, 3, 5)
print(a)
people = [("a", 30), ("b", 25), ("c", 20)]
print(bisect_left(people, -25, key=lambda p: -p[1]), bisect_right(people, -25, key=lambda p: -p[1]))
insort(people, ("d", 27), key=lambda p: -p[1])
insort_left(people, ("e", 25), key=lambda p: -p[1])
print(people)


class Own(list):
    def insert(self, index, item):
        super().insert(index, [index, item])


o = Own([1, 5])
insort(o, 3)
print(o)
for call in [lambda: bisect(), lambda: bisect([1]), lambda: bisect([1], 2, -1), lambda: bisect([1], "a"), lambda: bisect(5, 1), lambda: bisect([1], 1, 0, 5), lambda: bisect([1], 1, "a"), lambda: bisect([1], 1, 0, 1, 5),
             lambda: insort((1, 2), 3), lambda: bisect([1], 1, key=5), lambda: bisect([1], 1, 0, 1, key=None, x=3), lambda: bisect_left(a=[1], x=0), lambda: insort([1], 2, key=lambda: 1), lambda: bisect({}, 1), lambda: bisect({1: 2}, 1)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
