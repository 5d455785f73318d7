# property with getter, setter, deleter; on subclasses.
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "Celsius."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): print("deleting"); self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
    def _get(self): return "got"
    old = property(_get, doc="old style")
t = T(); t.c = 100; print(t.c, t.f, t.old, T.c.__doc__, T.old.__doc__, type(T.c).__name__, vars(t))
t.c += 5; print(t.c); del t.c; print(t.c)
for code in ("t.c = -300", "t.f = 1", "del t.f", "t.old = 1", "T.c.fget(t) + 1"):
    try:
        exec(code)
    except Exception as e:
        print(code, "|", type(e).__name__, e)
class U(T):
    @property
    def f(self): return "U" + str(super().f if self._c else None)
    c = property(lambda self: "read-only in U")
u = U(); print(u.c, u.f); u._c = 10; print(u.f)
try:
    u.c = 5
except AttributeError as e:
    print(e)
class V(T):
    @T.c.getter
    def c(self): return "V getter"
v = V(); v.c = 3; print(v.c, v._c)
class W:
    @property
    def broken(self): return self.missing
    @property
    def raises(self): raise AttributeError("inside")
    def __getattr__(self, name): return f"fallback {name}"
print(W().broken, W().raises, W().other)
class X:
    @property
    def broken(self): return self.missing
try:
    X().broken
except AttributeError as e:
    print(e)
t.__dict__["c"] = "hidden"; print(t.c, t.__dict__["c"])
t._c = 1; print(T.c.fget(t), property().fget, hasattr(X(), "broken"), getattr(X(), "broken", "default"))
