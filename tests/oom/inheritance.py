class Base:
    def __init_subclass__(cls, **kw): cls.kw = kw
    def go(self): return ["base"]
class L(Base, k=1):
    def go(self): return ["left"] + super().go()
class R(Base):
    def go(self): return ["right"] + super().go()
class D(L, R):
    __slots__ = ("q",)
    def go(self): return ["d"] + super().go()
class M(type):
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, ns)
class E(D, metaclass=M): pass
class I(int): pass
class Li(list): pass
d = D()
d.q = 1
print(E().go(), D.__mro__, L.kw, type("T", (D,), {"a": 1})().a, I(5) + 1, Li([1, 2]), Base.__subclasses__())
