from typing import Any, Callable, Concatenate, Generic, List, ParamSpec, Protocol, Tuple, TypeVar, TypeVarTuple, Unpack, get_args, get_origin, runtime_checkable

T = TypeVar("T")
U = TypeVar("U", bound=int)
C = TypeVar("C", int, str)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, U.__bound__, C.__constraints__, TypeVar("V", covariant=True), TypeVar("W", contravariant=True))


class Stack(Generic[T]):
    items: List[T]


class Pair(Stack[T], Generic[T, U]):
    pass


class Old[A, B]:
    pass


print(Stack[int], Pair[str, int], Pair.__parameters__, Pair.__orig_bases__, Pair.__mro__, Old[int, str], Old.__parameters__)
print(Stack[int]().__orig_class__, isinstance(Stack[int](), Stack), Stack[T][int] == Stack[int], hash(Stack[int]) == hash(Stack[int]))
print(Tuple[T, Unpack[Ts]][int, str, float], Callable[Concatenate[int, P], T][[str], bool], List[Callable[P, T]][[int], str])


class Z(Generic[T, P]):
    pass


print(Z[int, [str, bool]], Z[int, ...], Z[int, P], get_args(Z[int, [str, bool]]), get_origin(Z[int, ...]))


@runtime_checkable
class Sized(Protocol):
    size: int

    def grow(self, n: int) -> None: ...


class Box:
    size = 1

    def grow(self, n):
        pass


print(isinstance(Box(), Sized), isinstance(3, Sized), Sized.__protocol_attrs__ == {"size", "grow"})


class Plain(Protocol):
    def f(self): ...


class Impl(Plain):
    def __init__(self):
        print("made")

    def f(self): ...


Impl()
for wrong in (lambda: issubclass(Box, Sized), lambda: isinstance(3, Plain), lambda: Plain(), lambda: Stack[int, str],
              lambda: type("X", (Generic,), {}), lambda: Generic[int], lambda: Generic[T, T], lambda: Stack[int][str],
              lambda: isinstance(3, Stack[int]), lambda: runtime_checkable(int), lambda: Pair[int], lambda: Any()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
