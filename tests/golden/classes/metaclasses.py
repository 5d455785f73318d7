# type(), metaclasses, __new__, __init_subclass__, __prepare__, class keywords.
X = type("X", (), {"a": 1, "f": lambda self: self.a + 1}); print(X, X().f(), X.__name__, X.__bases__)
class Meta(type):
    def __new__(m, name, bases, ns, **kw): print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != "_"), kw); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", name); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print("call", cls.__name__, a, k); return super().__call__(*a, **k)
    def __len__(cls): return 7
    def __getitem__(cls, i): return cls.__name__, i
    def __iter__(cls): return iter("meta")
    def __contains__(cls, x): return x == 1
    def __repr__(cls): return f"<{cls.__name__}!>"
    @property
    def prop(cls): return "meta prop"
    def hello(cls): return "hello " + cls.__name__
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A, other=2): y = 2
b = B(5); print(b.v, len(A), A[3], list(A), 1 in A, A, A.prop, B.hello(), type(A), isinstance(A, Meta), hasattr(b, "hello"))
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
class C(Base, tag="t"): pass
class D(C): pass
print(Base.subs)
try:
    class E(Base, nope=1): pass
except TypeError as e:
    print(e)
class Order(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name); return {"injected": 5}
    def __new__(m, name, bases, ns): ns["names"] = [k for k in ns if not k.startswith("_")]; return super().__new__(m, name, bases, ns)
class F(metaclass=Order):
    z = injected + 1
    a = 2
print(F.names, F.z)
class Single(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Single): pass
print(S() is S())
class N:
    def __new__(cls, v): print("N.__new__", v); o = super().__new__(cls); o.made = v; return o
    def __init__(self, v): print("N.__init__", v, self.made)
class NotSelf:
    def __new__(cls): return "something else"
    def __init__(self): print("never")
N(3); print(NotSelf())
for call in (lambda: type("T", (5,), {}), lambda: type("T", (int, str), {}), lambda: type(5, (), {}), lambda: type("T", (A, type), {}), lambda: object.__new__(5), lambda: int.__new__(str), lambda: type("T", (bool,), {})):
    try:
        print(call())
    except TypeError as e:
        print(e)
class I(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(I(4), I(4) + 1, type(I(4)).__name__, T(1, 2), len(T(1, 2, 3)), T(1)[0])
