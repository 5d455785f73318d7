# list[int] and its like: classes with arguments, as annotations use them.
GenericAlias = type(list[int])
print(GenericAlias, list[int], dict[str, int], tuple[int, ...], tuple[()], set[frozenset[int]], type[int])
print(enumerate[int], list[list[None]], list["Node"], dict[str, list[tuple[int, str]]], list[GenericAlias])


def scale(xs: list[float], by: dict[str, float] = {}) -> tuple[float, ...]:
    return tuple(x * 2 for x in xs)


print(scale.__annotations__, scale([1.5]))
a = dict[str, int]
print(a.__origin__ is dict, a.__args__, a.__parameters__, a.__unpacked__, type(a) is GenericAlias)
print(a(x=1), a([("y", 2)]), list[int]((1, 2)), tuple[int]("ab"))
print(list[int] == list[int], list[int] == list[str], list[int] != list[int], list[int] == list)
print(hash(list[int]) == hash(list[int]), {list[int]: 1}[list[int]], len({list[int], list[int], set[int]}))
print(a.fromkeys("ab"), a.__name__, a.__qualname__, a.__module__, list[int].append is list.append)
print("__args__" in dir(a), "fromkeys" in dir(a), hasattr(a, "__bases__"), hasattr(a, "__copy__"))

x: list[int] = [1, 2]
y: int | None = None
print(__annotations__)

for test in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int[str],
             lambda: list[int][str], lambda: GenericAlias(list), lambda: GenericAlias(list, x=1),
             lambda: list[int].nothing, lambda: list[int] < list[str]):
    try:
        print(test())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Stack(list[int]):
    pass


print(Stack.__bases__, Stack.__orig_bases__, Stack.__mro__, Stack[str], Stack([1]))


class Box:
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    def __init__(self, value):
        self.value = value


box = Box[int](5)
print(Box[int], box.value, box.__orig_class__, Box[int].__origin__ is Box)


class Alias(GenericAlias):
    pass


print(Alias(list, (int, str)), Alias(list, int) == list[int])
star = next(iter(tuple[int, str]))
print(star, star.__unpacked__, star == tuple[int, str], star.__typing_unpacked_tuple_args__, [*list[int]])


class Var:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __typing_subst__(self, arg):
        return arg


T, U = Var("~T"), Var("~U")
print(dict[T, list[U]].__parameters__, dict[T, list[U]][int, str], dict[T, T][int], list[T][U][int])
for args in ((), (int,), (int, str, float)):
    try:
        print(dict[T, U][args])
    except TypeError as error:
        print(error)
