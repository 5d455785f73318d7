# Enums, dataclasses and namedtuples: classes that are made by code.
import enum
from collections import namedtuple
from dataclasses import asdict, dataclass, field, replace


class Colour(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    ROUGE = 1


class Access(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


@dataclass(order=True)
class Point:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Fixed:
    name: str


Pair = namedtuple("Pair", "left right", defaults=[0])
print(list(Colour), Colour(2), Colour["ROUGE"], Access.READ | Access.WRITE, ~Access.READ)
print(Point(1), Point(1) < Point(2), asdict(replace(Point(1), tags=["a"])), Fixed("n"), hash(Fixed("n")) == hash(Fixed("n")))
print(Pair(1), Pair(1, 2)._replace(left=5)._asdict())
try:
    Colour(9)
except ValueError as error:
    print(error)
try:
    Fixed("n").name = 1
except AttributeError as error:
    print(error)
