# An operator of a user class gets the very float of an attribute, item or constant, not a copy.
class Right:
    def __radd__(self, other): return other
    def __rsub__(self, other): return other
    def __rmul__(self, other): return other
    def __lt__(self, other): return other
    def __gt__(self, other): return other
    def __eq__(self, other): return other


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def one():
    return 1.0


r = Right()
zero = 0.0


def check(p, items, pair, i):
    for _ in range(3):
        print((p.x + r) is p.x, (items[0] - r) is items[0], (items[i] * r) is items[i], (pair[1] + r) is pair[1],
              (p.y < r) is p.y, (p.x == r) is p.x, (1.5 + r) is (1.5 + r))
        print((p.x * p.x + r) is p.x, (p.x * one() + r) is p.x, (items[0] + zero - r) is items[0])
        print(((p.x if i else p.y) + r) is p.x, ((p.x if not i else p.y) + r) is p.y, (-p.x + r) is p.x)
        a = p.x
        print((a + r) is p.x, a is p.x)
        p.x = p.x + p.y - p.y
        items[0] = items[0] * 1.0
        print(a is p.x, a == p.x, (p.x + r) is p.x)


check(Point(1.0, 2.0), [1.0, 4.0], (0.0, 1.0), 1)
check(Point(float("nan"), 0.0), [float("nan"), -0.0], (-0.0, 0.0), 1)

# Storing a computed float over another one leaves whoever holds the old one alone.
def stores(p, items):
    old, first = p.x, items[0]
    i = id(p.y)
    for n in range(4):
        p.x = p.x * 2.0
        p.y = p.y + 1.0
        items[0] = items[0] + 0.5
        items[1] = items[1] + 0.5
        items[2] = p.x * 1.0
    print(old, first, p.x, p.y, items, old is p.x, first is items[0], items[2] is p.x)
    q = Point(p.x, p.x)
    q.x = q.x + 1.0
    q.y = q.x + 1.0
    print(p.x, q.x, q.y, q.x is p.x)
    kept = [q.x, q.x]
    q.x = q.x + 1.0
    kept[0] = kept[0] + 1.0
    print(kept, q.x)


stores(Point(0.5, 1.5), [1.0, 2.0, 3.0])

# A key that is a NaN is found by its identity.
nan = float("nan")
p = Point(nan, nan)
d = {p.x: "found"}
print(d[p.x], p.x in d, p.x in [p.y], [p.x] == [p.y], p.x == p.y, d.get(p.y))
