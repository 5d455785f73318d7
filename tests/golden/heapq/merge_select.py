from heapq import merge, nlargest, nsmallest

print(list(merge([1, 4, 7], [2, 5, 8], [0, 9])), list(merge()), list(merge([], [1])), list(merge("ace", "bdf")))
print(list(merge([7, 4, 1], [8, 5], reverse=True)), list(merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)))
print(list(merge(["kangaroo", "fish"], ["horse", "cat"], key=len, reverse=True)))
print(list(merge([(1, "a"), (1, "b")], [(1, "c")], key=lambda t: t[0])))
data = [(i * 7919) % 101 for i in range(200)]
for n in [-1, 0, 1, 2, 5, 150, 200, 300]:
    print(n, nsmallest(n, data) == sorted(data)[:max(n, 0)], nlargest(n, iter(data)) == sorted(data, reverse=True)[:max(n, 0)], nsmallest(n, iter(data), key=lambda x: -x) == sorted(data, key=lambda x: -x)[:max(n, 0)])
print(nlargest(3, ["a", "bbb", "cc", "ddd"], key=len), nsmallest(2, ["bb", "aa", "c", "d"], key=len), nlargest(1, []), nsmallest(1, [3, 2]), nlargest(2, {}))
print(nsmallest(3, ((x, -x) for x in range(10))), nlargest(2, range(10**4)))
for call in [lambda: nlargest(2), lambda: nsmallest("a", [1]), lambda: nlargest(2, 5), lambda: list(merge([1], 5)), lambda: nsmallest(2, [1, "a", 2], key=None), lambda: list(merge([1], ["a"]))]:
    try:
        print(call())
    except TypeError as error:
        print(error)
