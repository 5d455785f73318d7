# A deep recursion that ends with an exception leaves room for the next one, whatever its depth.
import sys

sys.setrecursionlimit(120000)


def floats(n, x):
    y = x * 1.5
    if n == 0:
        raise ValueError(n)
    return floats(n - 1, y) + 1.0


def count(n):
    return n if n == 0 else count(n - 1) + 1


for depth in (100000, 10, 100000):
    try:
        floats(depth, 1.0)
    except ValueError as e:
        print(e, count(1000), count(90000))
        try:
            floats(50000, 2.0)
        except ValueError as inner:
            print(inner.__context__ is e)
