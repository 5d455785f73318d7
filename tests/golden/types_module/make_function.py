# types.FunctionType makes a function from its parts.
import types


def source(a, b=2, *, c=3):
    return a, b, c


def outer():
    x = "cell"

    def inner():
        return x

    return inner


make = types.FunctionType
f = make(source.__code__, {"__name__": "elsewhere"}, "named", (7, 8), kwdefaults={"c": 9})
print(f.__name__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__, f())
print(make(source.__code__, globals()).__name__, make(outer().__code__, {}, closure=outer().__closure__)())
for args, kwargs in [((), {}), ((1,), {}), ((source.__code__,), {}), ((1, {}), {}), ((source.__code__, 1), {}),
                     ((source.__code__, {}, 1), {}), ((source.__code__, {}, "n", 1), {}), ((source.__code__, {}, "n", None, 1), {}),
                     ((source.__code__, {}, "n", None, (1,)), {}), ((outer().__code__, {}), {}),
                     ((outer().__code__, {}, "n", None, (1,)), {}), ((source.__code__, {}), {"kwdefaults": 1}),
                     ((source.__code__, {}), {"nope": 1})]:
    try:
        make(*args, **kwargs)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for obj, name in [(source, "__globals__"), (source, "__closure__"), (property(), "fget"), (super(int, 1), "__self__")]:
    try:
        setattr(obj, name, 1)
    except AttributeError as e:
        print(e)
