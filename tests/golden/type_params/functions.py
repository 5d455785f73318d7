def first[T](items: list[T], default: T = None, *, key=len) -> T:
    return items[0] if items else default


T, = first.__type_params__
print(T, T.__name__, T.__bound__, T.__constraints__, T.has_default())
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(first.__annotations__, first.__defaults__, first.__kwdefaults__ == {"key": len})
print(first([1, 2]), first([], default=3), first.__name__, first.__qualname__, first.__code__.co_varnames)
print(first.__annotations__["return"] is T, type(first.__code__.co_freevars))


def several[A, B: int, C: (int, str), D: "later", E = bool](): pass


for p in several.__type_params__:
    print(p, p.__bound__, p.__constraints__, p.has_default())
print(several.__type_params__[-1].__default__)


def decorate(f):
    print("decorating", f.__name__, f.__type_params__)
    return f


@decorate
def decorated[X](x: X): return x


class Box:
    def put[V](self, value: V) -> V:
        self.value = value
        return value

    @staticmethod
    def make[V](value: V):
        return __class__, value

    @classmethod
    def name[V](cls):
        return cls.__name__


print(Box().put(4), Box.make(5)[0] is Box, Box.name(), Box.put.__qualname__)


async def waits[T](x: T) -> T:
    return x


def generates[T](x: T):
    yield x


try:
    waits(6).send(None)
except StopIteration as e:
    print(e.value)
print(list(generates(7)))
plain = lambda: 0
print(plain.__type_params__, Box.__dict__["put"].__type_params__)
