import typing
from typing import (Annotated, ClassVar, ForwardRef, NamedTuple, NewType, NotRequired, Optional, Required, TypedDict,
                    get_type_hints, no_type_check, overload, get_overloads, final, override, assert_never)


def f(a: "int", b: Optional["Later"] = None, *args: list["str"], c: Annotated[int, "data"] = 3) -> "Later":
    pass


class Later:
    x: "ClassVar[int]"
    y: "Later"


class Sub(Later):
    z: "list[Sub]" = []


print(get_type_hints(f), get_type_hints(f, include_extras=True)["c"])
print(get_type_hints(Later), get_type_hints(Sub), get_type_hints(typing))
try:
    get_type_hints(lambda: 0, globalns={}) or print("none")
    get_type_hints(type("Bad", (), {"__annotations__": {"q": "Nowhere"}}))
except NameError as error:
    print(error)


class Employee(NamedTuple):
    "About it."
    name: str
    id: int = 3

    def both(self):
        return self.name * self.id


print(Employee("x"), Employee("ab", 2).both(), Employee._field_defaults, Employee.__doc__, Employee.__orig_bases__ == (NamedTuple,))
print(NamedTuple("E", [("a", int)])(1))


class Movie(TypedDict):
    name: str
    year: NotRequired[int]


class More(Movie, total=False):
    other: Required[int]
    last: str


print(More(name="x"), sorted(More.__required_keys__), sorted(More.__optional_keys__), More.__total__, More.__mro__, get_type_hints(Movie))
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__module__, Optional[UserId])


@overload
def g(x: int): ...
@overload
def g(x: str): ...
def g(x): return x


@no_type_check
def n(x: "nonsense here"): ...


print(len(get_overloads(g)), get_type_hints(n), final(f).__final__, override(g).__override__, ForwardRef("a.b"), ForwardRef("x") == ForwardRef("x"))
for wrong in (lambda: assert_never(3), lambda: ForwardRef("a b"), lambda: isinstance({}, Movie), lambda: NamedTuple("X", [("a", int)], b=int),
              lambda: overload(f)(), lambda: get_type_hints(3), lambda: TypedDict("X", {"a": 3}) and type("Y", (UserId,), {})):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
