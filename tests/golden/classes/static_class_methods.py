# staticmethod and classmethod.
class A:
    n = 0
    @classmethod
    def make(cls, *args): cls.n += 1; return cls.__name__, args
    @staticmethod
    def add(a, b=1): return a + b
    def plain(self): return self
    @classmethod
    def both(cls): return cls.make(), cls.add(1)
    alias = add
class B(A):
    @classmethod
    def make(cls, *args): return "B", super().make(*args)
print(A.make(1), A().make(2), B.make(3), B().make(4), A.n, B.n, A.add(1), A().add(1, 5), B.add(2), A.both(), B.both(), A.alias(3))
print(A.make.__self__ is A, B.make.__self__ is B, A.make.__func__ is A.__dict__["make"].__func__, A.add is A.add, A.make == A.make, type(A.__dict__["add"]).__name__, type(A.__dict__["make"]).__name__, A.__dict__["add"].__func__ is A.add)
def free(x): return "free", x
A.s = staticmethod(free); A.c = classmethod(free); A.p = free
a = A(); print(a.s(1), A.s(2), a.c()[1] is A, a.p()[1] is a, A.p(5), staticmethod(free)(7), a.add.__name__, a.make.__name__)
print(callable(staticmethod(free)), callable(A.__dict__["make"]))
try:
    classmethod(free)(1)
except TypeError as e:
    print(e)
class Date:
    def __init__(self, y, m): self.y, self.m = y, m
    @classmethod
    def parse(cls, text): return cls(*map(int, text.split("-")))
    def __repr__(self): return f"{type(self).__name__}({self.y}, {self.m})"
class D2(Date): pass
print(Date.parse("2024-05"), D2.parse("1999-12"))
class Reg:
    items = {}
    @classmethod
    def register(cls, name):
        def deco(f): cls.items[name] = f; return f
        return deco
@Reg.register("hi")
def hi(): return "hi!"
print(Reg.items["hi"]())
