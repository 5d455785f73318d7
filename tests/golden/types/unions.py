# int | None: unions of types.
U = int | None
UnionType = type(U)
print(UnionType, U, None | int, int | str | None, (int | str) | (str | float), list[int] | None, int | list[str])
print(U.__args__, (int | str).__args__, U.__parameters__, U.__module__)
print(int | int, int | int is int, (int | str | int).__args__, (list[int] | list[int]), list[int] | list[str] | None)
print(int | str == str | int, int | str == int | float, int | None != None | int, (int | str) == int)
print(hash(int | str) == hash(str | int), {int | str: "yes"}[str | int], len({int | str, str | int, int | None}))
print(isinstance(1, int | str), isinstance("", int | str), isinstance(1.5, int | str), isinstance(None, int | None))
print(issubclass(bool, int | str), issubclass(float, int | str), isinstance(1, (str, int | None)))
print(isinstance(1, int | list[int]))


class A:
    pass


class B(A):
    pass


print(A | B, A | None, isinstance(B(), A | int), issubclass(B, A | None), type | None, UnionType | None)


def find(key: str | None = None, *rest: int | float) -> "A | None":
    return None


print(find.__annotations__)
for test in (lambda: int | 1, lambda: 1 | int, lambda: None | None, lambda: "x" | int, lambda: int | "x",
             lambda: isinstance("", int | list[int]), lambda: issubclass(list, int | list[int]),
             lambda: issubclass(1, int | str), lambda: U(), lambda: UnionType(), lambda: U[int],
             lambda: U.nothing, lambda: (int | str) < (int | float), lambda: U + U, lambda: isinstance(1, int | 2)):
    try:
        print(test())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Meta(type):
    def __or__(cls, other):
        return "Meta or"

    def __instancecheck__(cls, obj):
        return "instancecheck"


class C(metaclass=Meta):
    pass


print(C | int, int | C, isinstance(3, str | C))
x = int
x |= None
print(x)
match 5:
    case int() | str():
        print("matched")
