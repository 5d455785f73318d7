def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class NoInt:
    def __index__(self):
        return self

    def __iter__(self):
        return 5


n = NoInt()
for f in (
    lambda: [1, 2][n],
    lambda: "a" in n,
    lambda: range(n),
    lambda: int(n),
    lambda: float(n),
    lambda: [1] * n,
    lambda: "abc"[n:],
    lambda: hex(n),
    lambda: list(n),
    lambda: "%d" % n,
    lambda: "%x" % n,
    lambda: chr(n),
):
    attempt(f)


class NoText:
    def __str__(self):
        return 5

    def __repr__(self):
        return 6


class OnlyRepr:
    def __repr__(self):
        return 7


for x in NoText(), OnlyRepr():
    for f in lambda: str(x), lambda: repr(x), lambda: f"{x}", lambda: "%s" % x, lambda: "%r" % x, lambda: [x], lambda: ascii(x):
        attempt(f)


class Mul:
    def __mul__(self, other):
        return NotImplemented


class Index:
    def __index__(self):
        return 2


def times(a, b):
    a *= b
    return a


for a, b in (Mul(), [1]), ([1], Mul()), (Index(), [1]), ([1], Index()), (Index(), "a"), ((1,), Index()), (2, [1]), ([1], 2.5):
    attempt(lambda: times(a, b))
    attempt(lambda: a * b)


def empty():
    if False:
        cell = None
    return lambda: cell


try:
    empty().__closure__[0].cell_contents
except ValueError as e:
    print(e)
