# An object changes its class only to one that has the same slots; names of classes are encodable.
class A:
    __slots__ = ("a",)


class SameSlots:
    __slots__ = ("a",)


class OtherSlots:
    __slots__ = ("b",)


class More(A):
    __slots__ = ("c",)


class Bare(A):
    __slots__ = ()


class Open(A):
    pass


a = A()
a.a = 5
for cls in (SameSlots, OtherSlots, More, Bare, Open, A, int, 5):
    try:
        a.__class__ = cls
        print(type(a).__name__, a.a)
    except TypeError as error:
        print("TypeError", error)
for name in ("\ud800", "a\0b", 5):
    try:
        A.__name__ = name
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
    try:
        print(type(name, (), {}))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    A.__bases__ = (5,)
except TypeError as error:
    print(error)
