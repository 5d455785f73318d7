# isinstance and issubclass with tuples, hooks and unions.
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(B(), (int, A)), issubclass(B, A), issubclass(bool, int), isinstance(True, int), isinstance(int, type), isinstance(type, object), isinstance(None, type(None)), issubclass(A, A), isinstance(5, (str, (float, (int,)))), isinstance(5, ()))
print(isinstance(1, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(bool, int | str))
class Meta(type):
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is int
class M(metaclass=Meta): pass
print(isinstance(5, M), isinstance(6, M), issubclass(int, M), issubclass(str, M), isinstance(M(), M))
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), type(Fake()) is int, isinstance(Fake(), Fake))
for call in (lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: isinstance(1, (str, 5)), lambda: issubclass(5, int), lambda: issubclass(int, "a"), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, None)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(type(1) == int, type(True) == int, type([]) is list, type(type), type(lambda: 0).__name__, type(x for x in "").__name__, type(len).__name__, type(print) is type(len), type(...).__name__, type(NotImplemented).__name__, type(range(1)).__name__, type({}.keys()).__name__, type(iter([])).__name__, type(iter({})).__name__, type(iter("")).__name__, type(iter("é")).__name__, type(iter(())).__name__, type(iter({1})).__name__, type(enumerate([])).__name__, type(zip()).__name__, type(map(len, [])).__name__, type(filter(None, [])).__name__, type(reversed([])).__name__)
class C: pass
o = C(); o.__class__ = A; print(type(o).__name__, isinstance(o, A))
for new in (int, 5):
    try:
        o.__class__ = new
    except TypeError as e:
        print(e)
