from collections import Counter
import copy

c = Counter("abracadabra")
print(c, c["a"], c["zz"], c.most_common(), c.most_common(2), c.most_common(0), c.total(), sorted(c.elements()))
print(Counter(), Counter(a=3, b=1), Counter({"x": 2}), Counter([1, 1, 2]), Counter("ab", c=5), Counter(range(3)), Counter(None))
c.update("aab")
c.update({"z": 2})
c.update(z=1)
c.subtract("ab")
c.subtract({"z": 5})
c.subtract(a=1)
print(c, "q" in c)
del c["nothing"], c["a"]
print(c, c.copy() == c, copy.copy(c), c.__reduce__())
a, b = Counter(a=3, b=1, n=-1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a | b, a & b, +a, -a, a == b, a != b, a < b, a <= a + b, a > b, a >= b, Counter(a=0) == Counter())
for op in ("__iadd__", "__isub__", "__ior__", "__iand__"):
    x = a.copy()
    getattr(x, op)(b)
    print(op, x)
for call in [lambda: Counter(5), lambda: Counter([[]]), lambda: Counter(1, 2), lambda: Counter.fromkeys("ab"), lambda: a + {"a": 1}, lambda: Counter().update(5), lambda: a < 5]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(Counter(a="x", b=1))
print(Counter(self=1, iterable=2), Counter({"a": 1.5})["a"], Counter(x for x in "aab"), dict(Counter("ab")), Counter(["x"] * 1000)["x"])


class Sub(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 100)


print(Sub("aa"), type(Sub("a").copy()).__name__, type(Sub("a") + Sub("b")).__name__)
