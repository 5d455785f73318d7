def bound[T: print("bound evaluated") or int](): pass


T, = bound.__type_params__
print("made")
print(T.__bound__, T.__bound__)


def constrained[T: (print("constraints evaluated") or int, str)](): pass


T, = constrained.__type_params__
print(T.__constraints__, T.__constraints__, T.__bound__)


def defaulted[T = print("default evaluated") or list](): pass


T, = defaulted.__type_params__
print(T.has_default())
print(T.__default__)


type Value = print("value evaluated") or Later
print("alias made")
try:
    Value.__value__
except NameError as e:
    print(e)
Later = 5
print(Value.__value__, Value.__value__)


def recursive[T: list[T], U: dict[T, U]](): pass


print([p.__bound__ for p in recursive.__type_params__])
type Tree = tuple[Tree, Tree] | None
print(Tree.__value__)


def failing[T: 1 / 0](): pass


for _ in range(2):
    try:
        failing.__type_params__[0].__bound__
    except ZeroDivisionError as e:
        print(e)
