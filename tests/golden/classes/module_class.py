# A module changes its class to another class of modules, and back.
import sys,types
class MM(types.ModuleType):
    @property
    def p(self): return self.x + 1
    def __getattr__(self, n): return n.upper()
m=types.ModuleType('m'); m.x=4
m.__class__=MM
print(m.p, m.foo, m.__dict__['x'], type(m).__name__)
m.y=1
m.__class__=types.ModuleType
print(m.x, m.y, type(m))
class S(types.ModuleType): __slots__=()
class T(types.ModuleType): __slots__=('z',)
for c in (S,T,int,MM):
    try: m.__class__=c; print(m.x, type(m))
    except TypeError as e: print(e)
sys.modules[__name__].__class__=MM
x=1
print(sys.modules[__name__].p)
import math
math.__class__=MM; print(math.foo, math.pi)
