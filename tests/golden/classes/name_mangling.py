# Names that begin with two underscores carry their class.
class A:
    __x = 1
    __y__ = 2
    _z = 3
    def __init__(self): self.__v = 10; self.__dict__["__raw"] = 5
    def __m(self): return "A.m"
    def call(self): return self.__m(), self.__x, self.__y__, self.__v
    def local(self, __p=7):
        __q = 8
        return __p + __q, sorted(k for k in locals() if "p" in k or "q" in k)
    class __Inner:
        def who(self): return __class__.__name__
    def inner(self): return self.__Inner().who()
    def glob(self):
        global __g
        __g = 1
    def attr(self): return getattr(self, "__v", "getattr does not mangle")
    def kw(self): return dict(__k=1)
class B(A):
    __x = 100
    def __m(self): return "B.m"
    def callb(self): return self.__m(), self.__x, self._A__x, self._A__m()
b = B(); print(b.call(), b.callb(), sorted(k for k in vars(A) if "A__" in k), vars(b), b.local(), b.inner(), b.attr(), b.kw())
for code in ("b.__x", "A.__x", "b.__v"):
    try: exec(code)
    except AttributeError as e: print(code, "|", e)
print(A._A__x, b._A__v, b._B__x); A().glob(); print("_A__g" in globals())
class _C:
    __v = 5
    def get(self): return self.__v
class ___:
    __v = 6
    def get(self): return self.__v
print(_C().get(), _C._C__v, ___().get(), [k for k in vars(___) if k.endswith("v")])
def free(obj): return obj.__v
try: free(b)
except AttributeError as e: print(e)
class D:
    def __init__(self): self.__a, self.__b = 1, 2
    def __eq__(self, o): return self.__a == o.__a
    def swap(self): self.__a, self.__b = self.__b, self.__a; del self.__b; return vars(self)
print(D() == D(), D().swap())
