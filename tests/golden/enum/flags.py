from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW & Perm.W, ~Perm.R, Perm(0), repr(Perm(7)), bool(Perm(0)), len(Perm.RW))
print(list(Perm), list(Perm(5)), Perm.R in Perm.RW, Perm.RW ^ Perm.R, Perm["RW"], Perm(6) is Perm.RW, list(Perm.__members__))


class Bound(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1


print(Bound(7), Eject(6), repr(Keep(6)), Keep(7), Keep(-1))


class N(IntFlag):
    ONE = auto()
    TWO = auto()
    FOUR = auto()


print(N.ONE | 8, repr(N.ONE | 8), N.ONE + N.TWO, repr(~N.ONE), N.FOUR > 3, f"{N.TWO:03}", N(3).name, N(16).name, repr(N(0)), 1 | N.TWO)
for wrong in (lambda: Perm(8), lambda: Perm("x"), lambda: Perm.R | 1, lambda: 3 in Perm.R, lambda: setattr(Perm, "R", 3), lambda: Perm.R.value.__setattr__):
    try:
        print(wrong() is not None)
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
