from dataclasses import KW_ONLY, MISSING, InitVar, dataclass, field, fields, make_dataclass
from typing import ClassVar


@dataclass
class C:
    count: ClassVar[int] = 7
    x: int
    scale: InitVar[int]
    _: KW_ONLY
    y: int = 0
    product: int = field(init=False)

    def __post_init__(self, scale):
        self.product = self.x * scale


c = C(2, 3, y=4)
print(c, [f.name for f in fields(C)], C.count, repr(InitVar[int]), hasattr(c, "scale"))


@dataclass
class Base:
    a: int = 1
    b: str = "b"


@dataclass
class Sub(Base):
    c: float = 0.5
    a: int = 10


print(Sub(), Sub(1, "x"), Sub.__mro__[1])
M = make_dataclass("M", ["x", ("y", int), ("z", int, 3), ("w", list, field(default_factory=list))], namespace={"f": lambda self: self.z})
print(M(1, 2), M(1, 2).f(), M.__annotations__)
print(repr(field(default=1, default_factory=MISSING))[:40])


def bad(make):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def mutable():
    @dataclass
    class A:
        x: list = []


def order():
    @dataclass
    class A:
        x: int = 1
        y: int


def order_without_eq():
    @dataclass(eq=False, order=True)
    class A:
        x: int


def frozen_base():
    @dataclass(frozen=True)
    class A:
        x: int

    @dataclass
    class B(A):
        y: int


def no_annotation():
    @dataclass
    class A:
        x = field()


def overwrite():
    @dataclass(order=True)
    class A:
        x: int

        def __lt__(self, other): ...


def own_slots():
    @dataclass(slots=True)
    class A:
        __slots__ = "x",
        x: int


for make in (mutable, order, order_without_eq, frozen_base, no_annotation, overwrite, own_slots,
             lambda: field(default=1, default_factory=list), lambda: make_dataclass("A", ["if"]), lambda: make_dataclass("A", ["x", "x"])):
    bad(make)
