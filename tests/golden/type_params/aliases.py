type Int = int
print(Int, repr(Int), Int.__name__, Int.__value__, Int.__type_params__, Int.__parameters__, Int.__module__)
type Pair[A, B] = tuple[A, B]
print(Pair.__value__, Pair[int, str], Pair[int, str].__origin__ is Pair, Pair[int, str].__args__)
print(Pair.__type_params__, Pair.__parameters__)
print(Int | str, None | Int, Int | Int, list[Int], Pair[int, int] | None)
for bad in (
    lambda: Int[str],
    lambda: Int(3),
    lambda: isinstance(3, Int),
    lambda: issubclass(int, Int),
    lambda: Int.nothing,
    lambda: Int | 3,
    lambda: type(Int)("X"),
    lambda: type(Int)(1, int),
    lambda: type(Int)("X", int, type_params=3),
):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, str(e).replace("typing.", ""))
by_hand = type(Int)("ByHand", list, type_params=())
print(by_hand, by_hand.__value__)
try:
    Int.__value__ = 4
except AttributeError as e:
    print("cannot be set")
type = 5
type += 1
print(type)
type: int = 3
print(type)


def local():
    type Local = int
    return Local


print(local(), local() is local())
