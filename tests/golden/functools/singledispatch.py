from functools import singledispatch, singledispatchmethod
from collections.abc import Iterable, Mapping, Sequence, Sized


@singledispatch
def show(x, y=0):
    "Shows."
    return "object"


@show.register(int)
def show_int(x, y=0):
    return f"int {y}"


@show.register
def _(x: str):
    return "str"


@show.register
def _(x: "list"):
    return "list"


@show.register
def _(x: float | bytes):
    return "float or bytes"


show.register(Mapping, lambda x: "mapping")
print(show(1), show(True, 3), show("a"), show([]), show(1.5), show(b""), show({}), show(None), show.__name__, show.__doc__)
print(show.dispatch(bool) is show_int, show.dispatch(dict)(0), sorted(c.__name__ for c in show.registry), show_int(1))
for call in [lambda: show(), lambda: show.register(5), lambda: show.register(5, len), lambda: show.register(lambda x: 1)]:
    try:
        call()
    except TypeError as error:
        print(str(error).split(" at 0x")[0])
try:
    @show.register
    def _(x: 42):
        pass
except TypeError as error:
    print(error)


class Base:
    pass


class Derived(Base):
    pass


show.register(Base, lambda x: "base")
print(show(Derived()))
show.register(Derived, lambda x: "derived")
print(show(Derived()), show(Base()))


@singledispatch
def size(x):
    return "object"


size.register(Sized, lambda x: "sized")
size.register(Iterable, lambda x: "iterable")


class Both:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


try:
    print(size(Both()))
except RuntimeError as error:
    print(error)
size.register(Sequence, lambda x: "sequence")
print(size([]), size(()), size(5))


class Formatter:
    @singledispatchmethod
    def text(self, arg):
        return "any"

    @text.register
    def _(self, arg: int):
        return f"int {arg} {type(self).__name__}"

    @text.register(str)
    @classmethod
    def _(cls, arg):
        return f"str {cls.__name__}"


f = Formatter()
print(f.text(1), f.text("a"), f.text([]), Formatter.text.__name__)
for call in [lambda: f.text(), lambda: singledispatchmethod(5)]:
    try:
        call()
    except TypeError as error:
        print(error)
