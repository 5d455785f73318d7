# Method resolution order, super() and cooperative calls.
class A:
    def f(self): return ["A"]
    def who(self): return "A"
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
    def who(self): return "C"
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], D().who(), B().who(), super(B, D()).who(), super(D, D()).f(), D.mro() == list(D.__mro__))
class E(D):
    def f(self): return super(D, self).f() + super(C, self).f()
    @classmethod
    def k(cls): return cls.__name__
    @property
    def p(self): return "E.p"
class F(E):
    def f(self):
        def inner(): return super(F, self).f()
        return [x for x in inner()] + [__class__.__name__]
    @classmethod
    def k(cls): return "F" + super().k()
    @property
    def p(self): return "F+" + super().p
    def attr(self): return super().nothing
print(E().f(), F().f(), F.k(), F().p)
try:
    F().attr()
except AttributeError as e:
    print(e)
for bases in ((A, B), (B, A), (A, A), (C, B, A), (object, A)):
    try:
        print([c.__name__ for c in type("X", bases, {}).__mro__])
    except TypeError as e:
        print("|".join(str(e).split("\n")))
print(issubclass(D, A), issubclass(A, D), isinstance(D(), (int, C)), issubclass(D, (int, str)), D.__bases__, D.__base__.__name__)
class Init:
    def __init__(self, **kw): self.kw = kw; print("Init", kw)
class Left(Init):
    def __init__(self, l=0, **kw): print("Left", l); super().__init__(**kw)
class Right(Init):
    def __init__(self, r=0, **kw): print("Right", r); super().__init__(**kw)
class Both(Left, Right): pass
Both(l=1, r=2, x=3)
class P:
    def __init__(self): self.v = self.make()
    def make(self): return "P"
class Q(P):
    def make(self): return "Q" + super().make()
print(Q().v)
try:
    super().x
except RuntimeError as e:
    print(e)
def loose(self): return super().x
try:
    loose(1)
except RuntimeError as e:
    print(e)
try:
    super(int, "a")
except TypeError as e:
    print(e)
class Dyn: pass
d = Dyn(); Dyn.__bases__
class Mixin:
    def hi(self): return "hi from " + type(self).__name__
d.__class__ = type("Dyn2", (Mixin, Dyn), {}); print(d.hi())
