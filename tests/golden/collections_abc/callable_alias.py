from collections.abc import Callable, Iterable, Mapping
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
print(Callable[[int, str], bool], Callable[..., int], Callable[[], None], Callable[[T], T][int], Callable[P, T][[int], str])
print(Callable[[int], str].__args__, Callable[[int], str] == Callable[[int], str], Iterable[int], Mapping[str, T][int])
for wrong in (lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int], str][int]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
