# getattr, setattr, hasattr, delattr, dir, vars, callable, id, hash.
class C:
    x = 1
    def m(self): return "m"
c = C()
print(getattr(c, "x"), getattr(c, "m")(), getattr(c, "no", "default"), hasattr(c, "x"), hasattr(c, "no"), setattr(c, "y", 2), c.y, delattr(c, "y"), hasattr(c, "y"), vars(c), getattr(5, "real"), getattr("a", "upper")(), getattr(C, "x"), hasattr(5, "__add__"), callable(c.m), callable(c.x), callable(C))
setattr(C, "z", 3); setattr(c, "with space", 4); print(c.z, getattr(c, "with space"), vars(c), "with space" in dir(c)); delattr(C, "z"); print(hasattr(c, "z"))
for call in (lambda: getattr(c, "no"), lambda: delattr(c, "x"), lambda: delattr(c, "no"), lambda: setattr(5, "x", 1), lambda: setattr(c, 5, 1), lambda: getattr(c, None), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: getattr([], "x"), lambda: getattr(C, "no"), lambda: getattr(len, "no"), lambda: None.x, lambda: (1).x, lambda: "".x, lambda: (lambda: 0).x, lambda: type.x, lambda: object().x, lambda: True.x, lambda: ().x, lambda: {}.x, lambda: range(1).x, lambda: (x for x in ()).x, lambda: c.m.x, lambda: super(C, c).x, lambda: ....x, lambda: setattr(object(), "a", 1), lambda: setattr(c.m, "a", 1), lambda: setattr(None, "a", 1), lambda: setattr(C.m, "a", 1) or C.m.a):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
class P:
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def worse(self): raise ValueError("not hidden")
print(hasattr(P(), "bad"), getattr(P(), "bad", "dflt"))
try: hasattr(P(), "worse")
except ValueError as e: print(e)
print(sorted(a for a in dir(c) if not a.startswith("_")), id(c) == id(c), isinstance(hash(c), int), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), [callable(x) for x in (len, int, None, lambda: 0, "a")])
print(len("abc"), len([1]), len({}), len(range(5)), len(b"ab"), len({1, 2}), len((1,)), repr("a"), ascii("é"), str(5), type(5), type("T", (), {"a": 1}).a, isinstance(c, C), issubclass(C, object))
