# __class_getitem__, callable instances, class attributes and __call__ on metaclasses.
class G:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class H(G): pass
print(G[int], H["x"], G[1, 2])
try: G()[0]
except TypeError as e: print(e)
try: object[0]
except TypeError as e: print(e)
class Acc:
    def __init__(self): self.total = 0
    def __call__(self, *vs, start=0): self.total += sum(vs, start); return self
a = Acc(); print(a(1, 2)(3, start=10).total, callable(a), list(map(a, [1]))[0] is a)
a.__call__ = lambda: "instance"; print(a().total)
class Curry:
    def __init__(self, f, *args): self.f, self.args = f, args
    def __call__(self, *more): return self.f(*self.args, *more)
    def __getattr__(self, name): return Curry(getattr(self.f, name)) if hasattr(self.f, name) else "no " + name
print(Curry(max, 5)(3, 9), Curry(str).upper("abc"), Curry(str).nothing)
class Config:
    defaults = {"a": 1}
    debug: bool = False
    name: str
    items = []
    def add(self, x): self.items.append(x); return self
print(Config.__annotations__, Config.debug, hasattr(Config, "name"), Config().add(1).items, Config().add(2).items, Config.items)
Config.debug = True; c = Config(); print(c.debug); c.debug = "mine"; print(Config.debug, c.debug); del c.debug; print(c.debug)
class Meta(type):
    registry = {}
    def __new__(m, n, b, ns): cls = super().__new__(m, n, b, ns); m.registry[n] = cls; return cls
    def __getattr__(cls, n): return f"{cls.__name__}.{n}?"
    def __setattr__(cls, n, v): print("set", n); super().__setattr__(n, v)
    def __or__(cls, o): return f"{cls.__name__}|{o.__name__}"
class X(metaclass=Meta): real = 1
class Y(X): pass
print(X.real, X.unreal, sorted(Meta.registry), X | Y); X.real = 2; print(Y.real, Y().real)
try: X().unreal
except AttributeError as e: print(e)
def decorate(cls): cls.tag = cls.__name__.lower(); return cls
def wrap(cls):
    class Wrapped(cls):
        def hi(self): return "wrapped " + super().hi()
    return Wrapped
@wrap
@decorate
class Z:
    def hi(self): return "hi"
print(Z.tag, Z().hi(), Z.__name__, Z.__bases__[0].__name__)
class Enum:
    def __init_subclass__(cls):
        for i, n in enumerate(k for k in vars(cls) if k.isupper()): setattr(cls, n, cls.make(n, i))
    @classmethod
    def make(cls, n, i): o = object.__new__(cls); o.name, o.value = n, i; return o
    def __repr__(self): return f"{type(self).__name__}.{self.name}"
class Colour(Enum): RED = GREEN = BLUE = None
print(Colour.RED, Colour.BLUE.value, Colour.RED is Colour.RED, Colour.GREEN != Colour.BLUE)
