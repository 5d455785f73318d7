import inspect
from functools import partial, wraps


def f(a, /, b: int, c=3, *args: str, d, e: float = 1.5, **kwargs) -> "list":
    pass


sig = inspect.signature(f)
print(sig, repr(sig), sig.return_annotation, list(sig.parameters))
for param in sig.parameters.values():
    print(param, repr(param), param.kind, param.kind.description, param.default is param.empty, param.annotation is param.empty)
bound = sig.bind(1, 2, d=4, x=5)
print(bound, bound.args, bound.kwargs)
bound.apply_defaults()
print(bound.arguments)
for call in (lambda: sig.bind(), lambda: sig.bind(1, 2), lambda: inspect.signature(lambda x: 0).bind(1, 2),
             lambda: inspect.signature(lambda x: 0).bind(y=1), lambda: inspect.signature(lambda x: 0).bind(1, x=2),
             lambda: inspect.signature(lambda x, /: 0).bind(x=2)):
    try:
        call()
    except TypeError as error:
        print(error)
print(sig.bind_partial(1), sig.replace(parameters=[]), sig == inspect.signature(f), hash(sig) == hash(inspect.signature(f)))
print(inspect.signature(partial(f, 1, d=2)), inspect.signature(partial(f, b=2, d=1)))


class C:
    def __init__(self, x, y=1):
        pass

    def method(self, z):
        pass

    @classmethod
    def cm(cls, a): ...

    @staticmethod
    def sm(a): ...

    def __call__(self, q): ...


for thing in C, C.method, C(1).method, C.cm, C.sm, C(1):
    print(inspect.signature(thing))


def wrapper(*args):
    pass


print(inspect.signature(wraps(f)(wrapper)), inspect.signature(wraps(f)(wrapper), follow_wrapped=False))
for wrong in (lambda: inspect.signature(3), lambda: inspect.Parameter("x y", 0), lambda: inspect.Parameter("x", 9),
              lambda: inspect.Parameter("x", 2, default=1), lambda: inspect.Signature([inspect.Parameter("a", 3), inspect.Parameter("b", 0)]),
              lambda: inspect.Signature([inspect.Parameter("a", 1, default=0), inspect.Parameter("b", 1)])):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(inspect.getfullargspec(f))
print(sorted(inspect.getcallargs(f, 1, 2, d=4).items()))
print(inspect.signature(f).format(max_width=20))
