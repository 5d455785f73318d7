# What type, super and __slots__ keep programs from.
import warnings


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


attempt(object.__setattr__, str, "foo", 42)
attempt(object.__delattr__, str, "lower")
attempt(type, "C", (), {"__slots__": ["\x80"]})
attempt(type, "C", (), {"__slots__": ["a b"]})
print(type("C", (), {"__slots__": ["é"]}).é)


class X:
    pass


attempt(delattr, X, "__abstractmethods__")
X.__abstractmethods__ = {"f"}
attempt(X)
del X.__abstractmethods__
print(type(X()).__name__)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    type("MyClass", (), {1: 2, "a": 3})
print([(w.category.__name__, str(w.message)) for w in seen])


class Line:
    pass


print("__firstlineno__" in vars(Line))
Line.__module__ = "elsewhere"
print("__firstlineno__" in vars(Line))


class mysuper(super):
    pass


class A:
    def f(self):
        return "A"


class B(A):
    def f(self):
        return type(self.up).__name__ + self.up.f()


B.up = mysuper(B)
print(B().f())


class Picky(set):
    def __new__(cls, items, key=None):
        return super().__new__(cls, items)


class Eager(set):
    def __init__(self, items, key=None):
        super().__init__(items)


attempt(lambda: Picky([1], key=2))
attempt(lambda: Eager([1], key=2))
