# What the interpreter itself calls deprecated: conversions that return subclasses, ~ of a bool, the truth of NotImplemented,
# throw() with three arguments, int() by way of __trunc__.
import math
import operator
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest: print(category.__name__, message)


class Int:
    def __int__(self):
        return True


class Float:
    def __float__(self):
        return type("F", (float,), {})(1.5)


class Index:
    def __index__(self):
        return False


class Complex:
    def __complex__(self):
        return type("C", (complex,), {})(2)


class Trunc:
    def __init__(self, result):
        self.result = result

    def __trunc__(self):
        return self.result


print(int(Int()), float(Float()), complex(Complex()), operator.index(Index()), [1, 2][Index()], "%d" % Int(), math.sqrt(Float()))
print(int(Trunc(5)), int(Trunc(Index())))
try:
    int(Trunc("a"))
except TypeError as e:
    print(e)
print(range(Index()), hex(Index()))
yes = True
print(~yes, ~(not yes), bool(NotImplemented))


def gen():
    try:
        yield
    except ValueError as e:
        yield e


for args in [(ValueError, "text"), (ValueError, (1, 2)), (ValueError, None, None), (ValueError("x"), None)]:
    g = gen()
    next(g)
    print(repr(g.throw(*args)))
for args in [(ValueError, 1, 2), (ValueError("a"), "b"), (ValueError, KeyError("k"))]:
    g = gen()
    next(g)
    try:
        print(repr(g.throw(*args)))
    except TypeError as e:
        print(e)

warnings.simplefilter("error")
try:
    ~yes
except DeprecationWarning as e:
    print("refused:", str(e)[:40])
try:
    if NotImplemented:
        print("?")
except DeprecationWarning as e:
    print("refused:", e)
