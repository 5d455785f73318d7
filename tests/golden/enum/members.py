import enum
from enum import Enum, IntEnum, StrEnum, auto, member, nonmember, property, unique, verify


class Planet(Enum):
    EARTH = 5.97, 6.37
    MARS = 0.64, 3.39

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius, 2)


print(Planet.EARTH.density, Planet.MARS.value, Planet((0.64, 3.39)), Planet.EARTH.mass)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made

    PX = 0, "P.X"
    PY = 1, "P.Y"


print(Coord.PY, Coord(0).label, bytes(Coord.PY))


class Missing(Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else 5 if value == "five" else None


print(Missing("a"))


class Things(Enum):
    _ignore_ = "x"
    for x in range(2):
        vars()[f"N{x}"] = x
    plain = nonmember(7)

    @member
    def run(): return 3

    def method(self): return "m"

    class Inner: ...


print(list(Things)[:2], Things.plain, Things.run.value(), Things.N0.method(), Things.Inner)


class Words(StrEnum):
    def _generate_next_value_(name, start, count, last_values):
        return name + str(count)

    A = auto()
    B = auto()


print(Words.A, Words.B.upper(), Words("B1"), isinstance(Words.A, str), f"{Words.A:>4}", list(map(repr, Words)))
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, list(Animal), Enum("Z", {"a": 1}).a, Enum("Y", [("q", "w")])("w"), Animal.__module__, IntEnum("I", "a b", start=5).b.value)


def attempt(make):
    try:
        make()
    except (TypeError, ValueError, KeyError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)


def twice():
    class E(Enum):
        A = 1
        A = 2


def extend():
    class E(Missing): ...


@attempt
def aliases():
    @unique
    class E(Enum):
        A = 1
        B = 1
        C = 1


def gaps():
    @verify(enum.CONTINUOUS)
    class E(Enum):
        A = 1
        B = 4


for make in (twice, extend, gaps, lambda: Missing(9), lambda: Missing("five"), lambda: Missing["Q"], lambda: Missing.Q,
             lambda: setattr(Missing, "A", 3), lambda: delattr(Missing, "A"), lambda: Missing.A.__setattr__("name", 3),
             lambda: Enum("E", "mro"), lambda: Enum(3), lambda: StrEnum("S", {"a": 1})):
    attempt(make)
print(Missing.A in Missing, 1 in Missing, 7 in Missing, Missing.A == 1, Missing.A is Missing(1), {Missing.A: 1}[Missing.A], Missing.A != Missing.B)
