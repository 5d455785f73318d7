# __slots__ replaces the instance dict.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2); print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__)
p.x += 10; print(p.x); del p.y
for code in ("p.y", "p.z = 1", "p.z", "del p.y", "vars(p)", "p.__dict__", "P.x.__get__(5)", "p.__slots__ = 1"):
    try:
        exec(code)
    except Exception as e:
        print(code, "|", type(e).__name__, e)
class Q(P):
    __slots__ = ["z"]
q = Q(1, 2); q.z = 3; print(q.x, q.z, hasattr(q, "__dict__"))
class R(P): pass
r = R(1, 2); r.extra = 5; print(r.__dict__, r.x)
class S:
    __slots__ = "single", "__dict__"
s = S(); s.single = 1; s.other = 2; print(s.__dict__)
class One:
    __slots__ = "a"
o = One(); o.a = 1; print(o.a)
for body in ({"__slots__": ("a",), "a": 1}, {"__slots__": ("1a",)}, {"__slots__": 5}, {"__slots__": (5,)}):
    try:
        type("T", (), body)
    except Exception as e:
        print(type(e).__name__, e)
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
class M:
    __slots__ = ("__private", "pub")
    def __init__(self): self.__private = 1; self.pub = 2
print(M()._M__private, M().pub)
