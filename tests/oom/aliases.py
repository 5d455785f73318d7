# Type parameters, type aliases, annotations, typing.
import typing


type Pair[T] = tuple[T, T]


class Stack[T: (int, str), *Ts, **P]:
    items: list[T]

    def push[U](self, item: T | U) -> "Stack[T]": ...


def first[T](items: list[T], *, key: typing.Callable[[T], bool] | None = None) -> T: ...


class Movie(typing.TypedDict, total=False):
    name: str


class Point(typing.NamedTuple):
    x: int
    y: int = 0


class Sized(typing.Protocol):
    def __len__(self) -> int: ...


print(Pair.__value__, Pair[int], Stack.__type_params__, Stack[int, str].__args__, first.__annotations__)
print(typing.get_type_hints(first), Movie(name="m"), Point(1), typing.Union[int, str, int], typing.get_origin(list[int]))
print(list[int] | None, typing.cast(int, "x"), dict[str, list[int]].__args__, typing.Literal[1, "a"])
