from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, total_ordering, update_wrapper, wraps

print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


def decorate(function):
    @wraps(function)
    def wrapper(*args):
        "inner"
        return function(*args)
    return wrapper


@decorate
def add(a: int, b: int) -> int:
    "Adds."
    return a + b


print(add.__name__, add.__doc__, add.__qualname__, add.__annotations__, add.__wrapped__(1, 2), add(3, 4))
add.__wrapped__.mark = 1
print(update_wrapper(lambda: 0, add.__wrapped__).mark)


class Callable:
    def __call__(self):
        return "called"


made = update_wrapper(Callable(), add)
print(made(), made.__name__, made.__wrapped__ is add)
print(update_wrapper(lambda: 0, 5, assigned=("real",), updated=()).real)
for call in [lambda: update_wrapper(lambda: 0, 5, updated=("nothing",)), lambda: wraps()]:
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)


@total_ordering
class Lower:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if not isinstance(other, Lower):
            return NotImplemented
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n


a, b = Lower(1), Lower(2)
print(a < b, a <= b, a > b, a >= b, a <= Lower(1), a >= Lower(1), Lower.__gt__.__name__, Lower.__ge__.__doc__)
try:
    a <= 5
except TypeError as error:
    print(error)
for name in ("__le__", "__gt__", "__ge__"):
    C = total_ordering(type("C", (int,), {}))
    B = type("B", (), {"__init__": lambda self, n: setattr(self, "n", n), "__eq__": lambda s, o: s.n == o.n,
                       name: lambda s, o, name=name: getattr(s.n, name)(o.n)})
    B = total_ordering(B)
    x, y = B(1), B(2)
    print(name, x < y, x <= y, x > y, x >= y, x <= B(1), x >= B(1), x < B(1), x > B(1))
try:
    total_ordering(type("Nothing", (), {}))
except ValueError as error:
    print(error)
