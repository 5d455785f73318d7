# `in` asks no _missing_; flags walk with a generator; names of combinations, aliases once; what an error keeps alive.
from enum import CONFORM, Enum, Flag, IntFlag

class Shade(Enum):
    DARK = 1
    LIGHT = [2]
    @classmethod
    def _missing_(cls, value):
        print("missing", value)
        return cls.DARK

print([value in Shade for value in (1, 7, [2], [3], "DARK", Shade.DARK)], Shade(7))

class Way(Flag):
    A = 1
    B = 2
    D = 8

print([n in Way for n in (1, 3, 8, 16)], Way(3), 3 in Way)
print(type(iter(Way.A)).__name__, iter(Way.A).__name__, type(iter(Way)).__name__, list(reversed(Way)))

class Mixed(IntFlag):
    B = 6
    E = 4
    C = 6
    F = 8

print(repr(Mixed(14)), repr(Mixed.F | Mixed.B), repr(Mixed(-1)))

class Pair(Flag, boundary=CONFORM):
    P = 3
    Q = 4

print(repr(Pair(-1)), repr(Pair(-2)), repr(~Pair.Q), repr(Pair(13)))

class Noisy:
    def __del__(self): print("gone")

def refused():
    local = Noisy()
    try:
        Way(64)
    except ValueError as e:
        print(str(e).splitlines()[0])

refused()
print("end")
