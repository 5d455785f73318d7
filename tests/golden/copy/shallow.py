# copy.copy: what comes back the same, and what is made anew with the same parts.
import copy


class Plain:
    def __init__(self, *parts):
        self.parts = parts
        self.name = "plain"


class Slots:
    __slots__ = ("a", "b")


class Both(Slots):
    pass


def function():
    pass


plain = Plain(1, [2])
same = [None, True, 5, 10**30, 1.5, 2j, "text", b"bytes", (1, [2]), (), frozenset({1}), range(3), slice(1, 2), int, Plain,
        function, len, [].append, ..., NotImplemented, property(function), str.join, int.__add__, function.__code__]
print([copy.copy(x) is x for x in same])
for x in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"ab"), plain, plain.__init__, Exception("e", [1]), list[int], int | str):
    y = copy.copy(x)
    print(type(y) is type(x), y is x, type(x).__name__)
n = 12345 ** 3
print(copy.copy(n) is n, copy.copy([n])[0] is n)

inner = [1]
outer = [inner, {"k": inner}]
c = copy.copy(outer)
print(c == outer, c is outer, c[0] is inner, c[1] is outer[1])
p = copy.copy(plain)
print(p.parts is plain.parts, p.name, p.__dict__ == plain.__dict__, p.__dict__ is plain.__dict__)
p.more = 1
print(sorted(vars(plain)), sorted(vars(p)))
s = Slots()
s.b = [1]
t = copy.copy(s)
print(t.b is s.b, hasattr(t, "a"))
b = Both()
b.a, b.c = 1, 2
d = copy.copy(b)
print(d.a, d.c, hasattr(d, "b"), d.__getstate__(), b.__getstate__(), s.__getstate__(), Plain.__new__(Plain).__getstate__())


class MyList(list):
    pass


class MyDict(dict):
    pass


class MyInt(int):
    pass


class MySet(set):
    pass


for x in (MyList([1, 2]), MyDict(a=1), MyInt(5), MySet({3}), type("MyStr", (str,), {})("s"), type("MyTuple", (tuple,), {})((1, 2)),
          type("MyFloat", (float,), {})(2.5), type("MyBytes", (bytes,), {})(b"x"), type("MyArray", (bytearray,), {})(b"y")):
    x.extra = [1]
    y = copy.copy(x)
    print(type(y).__name__, y == x, y is x, y.extra is x.extra)

e = copy.copy(ValueError("words", 3))
print(repr(e), e.args)


class Own:
    def __copy__(self):
        return "copied"

    def __replace__(self, /, **changes):
        return changes


print(copy.copy(Own()), copy.replace(Own(), x=1, y=2))
o = Own()
o.__copy__ = lambda: "not asked"
print(copy.copy(o))

for broken in (lambda: copy.replace([], x=1), lambda: copy.copy(x for x in ()),
               lambda: copy.copy({}.keys()), lambda: copy.copy(copy), lambda: copy.replace(1),
               lambda: copy.copy(staticmethod(len))):
    try:
        print(broken())
    except TypeError as error:
        print(error)
print(copy.Error, copy.error is copy.Error, copy.Error.__bases__, copy.__all__, copy.__name__)
