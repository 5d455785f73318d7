# Annotations of variables, parameters and classes.
x: int = 5
y: "not evaluated name" 
z: list = [1]
print(x, z, __annotations__, "y" in globals())
def f(a: int, b: "text" = 2, *args: str, c: float = 1.5, **kw: dict) -> None:
    local: undefined_name = 1
    other: undefined_too
    return local
print(f(1), f.__annotations__)
class C:
    a: int
    b: str = "b"
    c: "C" = None
    def m(self) -> "C": self.d: int = 5; return self
print(C.__annotations__, C.b, hasattr(C, "a"), C().m().d)
def g(a, b: print("evaluated at definition") = 1): pass
try:
    def h(a: nothing_here): pass
except NameError as e: print(e)
try: q: missing_name = 1
except NameError as e: print(e)
def u():
    v: int
    try: return v
    except UnboundLocalError as e: return str(e)
print(u())
d = {}; d["k"]: int = 3; (w): int = 4; print(d, w, "w" in __annotations__)
class A:
    pass
A.attr: str = "set"; print(A.attr, getattr(A, "__annotations__", {}))
(lambda: 0).__annotations__; print((lambda a: a).__annotations__, type(f.__annotations__).__name__)
