from enum import *
import enum
class C(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
    def hi(self): return self.name
print(list(C), C.RED, repr(C.GREEN), C(1), C['RED'], C.CRIMSON, C.RED.hi(), len(C), C.__members__)
class F(Flag):
    A = auto(); B = auto(); D = A|B
print(F.A|F.B, repr(F.A|F.B), ~F.A, F(0), list(F.D), F.A in F.D)
class I(IntFlag):
    X=1; Y=2
print(I.X|8, repr(I.X|8), I.X+1, f'{I.X}', ~I.X)
class S(StrEnum):
    a=auto(); B='bb'
print(S.a, repr(S.B), S('bb'))
print(C, F, Enum('N', 'a b c')['b'], dir(C))
try: C(9)
except ValueError as e: print(e)
try: F(8)
except ValueError as e: print(e)
class IE(IntEnum):
    ONE=1
print(IE.ONE, repr(IE.ONE), IE.ONE+1, IE.ONE==1, isinstance(IE.ONE,int))
print(enum.bin(10), enum.bin(-3), enum.bin(5, 8), enum.bin(-5,8), enum.bin(0))
