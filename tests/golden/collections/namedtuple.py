from collections import namedtuple
import copy

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), Point._make([3, 4]), p == (1, 2), hash(p) == hash((1, 2)), len(p))
x, y = p
print(x, y, Point.__doc__, Point.x.__doc__, Point._field_defaults, Point.__match_args__, Point.__module__, Point.__slots__)
print(copy.copy(p), copy.deepcopy(p), copy.replace(p, y=9), p.__getnewargs__(), isinstance(p, tuple), Point.__new__.__doc__)
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3])
print(D(1), D(1, c=5), D._field_defaults, D.__new__.__defaults__)
print(namedtuple("R", "a class _b a 1", rename=True)._fields, namedtuple("E", "")(), namedtuple("O", "one,")(1), namedtuple("M", "a", module="mod").__module__)
for call in [lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point._make([1]), lambda: p._replace(z=1), lambda: namedtuple("1", "a"), lambda: namedtuple("A", "a-b"), lambda: namedtuple("class", "a"),
             lambda: namedtuple("A", "def"), lambda: namedtuple("A", "_x"), lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "a", defaults=[1, 2]), lambda: setattr(p, "x", 1), lambda: delattr(p, "x"),
             lambda: setattr(p, "new", 1), lambda: Point(x=1), lambda: namedtuple("A"), lambda: namedtuple("A", "a", True), lambda: p.z, lambda: Point.x.__get__(5), lambda: Point(1, 2, x=3)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace("Point.__new__", "__new__"))


class Sub(Point):
    __slots__ = ()

    @property
    def norm(self):
        return self.x + self.y


print(Sub(1, 2), Sub(1, 2).norm, Sub(1, 2)._replace(x=10), type(Sub._make([1, 2])).__name__, repr(Point.x)[:14])
match p:
    case Point(x=1, y=second):
        print("matched", second)
match p:
    case Point(a, b):
        print(a, b)
print(sorted([Point(2, 1), Point(1, 5)]), Point(*range(2)), {p: 1}[(1, 2)], "%d %d" % p)
