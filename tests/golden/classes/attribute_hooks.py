# __getattr__, __getattribute__, __setattr__, __delattr__.
class Log:
    def __init__(self): object.__setattr__(self, "store", {})
    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("no"): raise AttributeError(f"no {name} here")
        return self.store.get(name, "default")
    def __setattr__(self, name, v): print("setattr", name, v); self.store[name] = v
    def __delattr__(self, name): print("delattr", name); del self.store[name]
l = Log(); l.a = 1; print(l.a, l.b); del l.a; print(l.a, l.store, hasattr(l, "nope"), getattr(l, "nothing", "fallback"))
l.n = 5; l.n += 1; print(l.store)
try:
    l.nope
except AttributeError as e:
    print(e)
try:
    del l.zzz
except KeyError as e:
    print("KeyError", e)
class All:
    x = "class x"
    def __getattribute__(self, name):
        if name == "secret": raise AttributeError(name)
        if name == "loop": return object.__getattribute__(self, "x")
        return f"got {name}"
    def __getattr__(self, name): return f"second chance {name}"
a = All(); print(a.x, a.anything, a.secret, a.loop, a.__class__, type(a).__name__)
a.y = 1; print(a.y, a.__dict__)
class Proxy:
    def __init__(self, t): self._t = t
    def __getattr__(self, n): return getattr(self._t, n)
p = Proxy([1, 2]); p.append(3); print(p.pop(), p._t, p.index(2))
try:
    len(p)
except TypeError as e:
    print(e)
class Err:
    def __getattr__(self, n): raise ValueError("not attribute error")
for call in (lambda: Err().x, lambda: hasattr(Err(), "x"), lambda: getattr(Err(), "x", 1)):
    try:
        call()
    except ValueError as e:
        print(e)
class Lazy:
    def __getattr__(self, n):
        v = n.upper(); setattr(self, n, v); print("computed", n); return v
z = Lazy(); print(z.abc, z.abc, vars(z))
