# Operators and items whose methods are written in Python: results, refusals, errors,
# how deep they may nest, when operands die.
import sys


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        if isinstance(other, str):
            return NotImplemented
        return V(self.x + (other.x if isinstance(other, V) else other))

    def __sub__(self, other):
        return NotImplemented

    def __mul__(self, other):
        raise ValueError("no product")

    def __getitem__(self, key):
        if key == "missing":
            raise KeyError(key)
        return (self.x, key)

    def __matmul__(self, other):
        return other

    def __del__(self):
        deaths.append(self.x)


deaths = []
v = V(1)
print((v + v).x, (v + 2).x, (v + 2.5).x, (V(1) + V(2) + V(3)).x)
print(deaths)
for text in "v - v", "v - 1", "v + 'a'", "v * v", "v['missing']", "v @ 1000 @ 2", "1 + v", "v // v":
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
print(v[0], v[1000], v["a"], V(5)[1:2])
n = 100000
print((v @ n) is n, (v @ (n + 1)) is n)


class W(V):
    def __radd__(self, other):
        return "reflected"


print(v + W(2), W(2) + v if False else (W(2) + v).x)


class Deep:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return 0 if self.n == 0 else 1 + (Deep(self.n - 1) + other)

    def __getitem__(self, key):
        return self[key]


print(Deep(300) + 1)
try:
    Deep(1)[0]
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])


def gen():
    yield V(1) + V(2)
    yield V(3)[4]


print([x.x if isinstance(x, V) else x for x in gen()])
x = y = V(10)
x += 5
print(x.x, y.x)


class Traced:
    def __and__(self, other):
        return sys._getframe(1).f_code.co_name, sys._getframe().f_lineno


def caller():
    return Traced() & 1


print(caller()[0])
deaths.clear()
V(1) + V(2)
print(deaths)
