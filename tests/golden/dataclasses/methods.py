from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass
class Point:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, repr=False, compare=False)


p = Point(1)
print(p, Point(1, tags=[3]) == p, p == (1, 2), p != Point(2), Point.__match_args__, Point.__doc__, Point.__hash__)
print(asdict(p), astuple(p), replace(p, y=5), [f.name for f in fields(p)], is_dataclass(Point), is_dataclass(p), is_dataclass(3))
print(Point.__init__.__annotations__, Point.__init__.__qualname__, Point(1).tags is not Point(1).tags)
for call in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(z=1), lambda: fields(3), lambda: asdict(Point),
             lambda: replace(Point, x=1), lambda: p < p):
    try:
        call()
    except TypeError as error:
        print(error)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = field(default=0, hash=False)


v = Version(1, 2)
print(v < Version(1, 3), v >= Version(1), sorted([Version(2), v]), hash(v) == hash(Version(1)), v in {v})
for change in (lambda: setattr(v, "major", 3), lambda: delattr(v, "minor"), lambda: setattr(v, "new", 3)):
    try:
        change()
    except FrozenInstanceError as error:
        print(error)
try:
    v < 3
except TypeError as error:
    print(error)


@dataclass(slots=True, kw_only=True)
class Slotted:
    a: int = 1
    b: "int" = 2


s = Slotted(b=3)
print(s, Slotted.__slots__, hasattr(s, "__dict__"))
try:
    Slotted(1)
except TypeError as error:
    print(error)
