# Descriptors: data and non-data, __set_name__.
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.name[1:]} must be {self.t.__name__}")
        setattr(obj, self.name, v)
    def __delete__(self, obj): print("delete"); delattr(obj, self.name)
class P:
    x = Typed(int)
    s = Typed(str)
p = P(); print(p.x); p.x = 5; p.s = "a"; print(p.x, p.s, vars(p), P.x is P.__dict__["x"]); del p.x; print(p.x)
try:
    p.s = 1
except TypeError as e:
    print(e)
p.__dict__["x"] = "ignored"; print(p.x)
class NonData:
    def __get__(self, obj, owner): return ("non-data", obj is None, owner.__name__)
class Q:
    n = NonData()
class Q2(Q): pass
q = Q(); print(q.n, Q.n, Q2.n, Q2().n); q.n = "instance wins"; print(q.n, Q.n); q.__dict__.pop("n"); print(q.n)
class SetOnly:
    def __set__(self, obj, v): obj.__dict__["so"] = v * 2
class R: so = SetOnly()
r = R(); print(type(r.so).__name__); r.so = 4; print(r.so)
class ReadOnly:
    def __get__(self, o, t): return 42
    def __set__(self, o, v): raise AttributeError("read only!")
class W: ro = ReadOnly()
try:
    W().ro = 1
except AttributeError as e:
    print(e)
try:
    del W().ro
except AttributeError as e:
    print(e)
def f(self, x): return self, x
bound = f.__get__(10, int); print(bound(5), f.__get__(None, int) is f, (5).__add__.__self__, str.upper.__get__("abc")())
class Func:
    def __call__(self, *a): return a
class H: m = Func()
print(H().m(1))
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None): print("compute"); v = o.__dict__[self.n] = self.f(o); return v
class K:
    @Cached
    def big(self): return 123
k = K(); print(k.big, k.big)
