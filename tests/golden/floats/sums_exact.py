# sum() of floats is compensated; order and zeros.
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, 0.1 * 10)
acc = 0.0
for _ in range(10):
    acc += 0.1
print(acc)
print(sum([1e16, 1.0, -1e16]), sum([1, 2.5, 3]), sum([0.1, 0.2, 0.3]), sum([0.5, 1], 10))
print(sum([]), sum([], 0.0), sum([1.5], 1), sum([True, 2.0]), sum([-0.0]), sum([-0.0], -0.0))
print(sum([float("inf"), 1.0]), sum([float("inf"), float("-inf")]), sum([1e308, 1e308, -1e308]))
print(sum(x / 7 for x in range(50)), sum(range(101)), sum([2 ** 62, 2 ** 62, 2 ** 63]))
print(max([0.0, -0.0]), min([0.0, -0.0]), max(-0.0, 0.0), sorted([0.0, -0.0, 0]))
for bad in ([1, "a"], ["a"], [[1]], [None, 1.0], 5):
    try:
        print(sum(bad))
    except TypeError as e:
        print(e)
for start in ("", b""):
    try:
        sum([], start)
    except TypeError as e:
        print(e)
print(sum([[1], [2]], []), sum(((1,), (2, 3)), ()))
