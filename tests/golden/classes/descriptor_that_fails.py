# A special method that is a descriptor whose __get__ fails: some look-ups take it for missing, some do not.
import operator
import os


class Fails:
    def __get__(self, instance, owner):
        raise ValueError("no")


def show(name, use):
    thing = type("Thing", (), {name: Fails()})()
    try:
        result = use(thing)
    except Exception as error:
        print(name, type(error).__name__, error)
    else:
        print(name, "->", result if isinstance(result, (bool, int)) else type(result).__name__)


async def wait(thing):
    await thing


show("__iter__", iter)
show("__iter__", lambda thing: 1 in thing)
show("__hash__", hash)
show("__repr__", repr)
show("__str__", str)
show("__eq__", lambda thing: thing == 1)
show("__ne__", lambda thing: 1 != thing)
show("__lt__", lambda thing: thing < 1)
show("__gt__", lambda thing: 1 < thing)
show("__add__", lambda thing: thing + 1)
show("__radd__", lambda thing: 1 + thing)
show("__len__", len)
show("__len__", bool)
show("__bool__", bool)
show("__getitem__", lambda thing: thing[0])
show("__getitem__", list)
show("__contains__", lambda thing: 1 in thing)
show("__call__", lambda thing: thing())
show("__index__", operator.index)
show("__length_hint__", operator.length_hint)
show("__format__", format)
show("__fspath__", os.fspath)
show("__aiter__", aiter)
show("__anext__", anext)
show("__await__", lambda thing: wait(thing).send(None))
show("__enter__", lambda thing: exec("with thing: pass", {"thing": thing}))
show("__get__", lambda thing: type("Owner", (), {"thing": thing})().thing)
show("__set__", lambda thing: setattr(type("Owner", (), {"thing": thing})(), "thing", 1))


class Sequence:
    __iter__ = Fails()

    def __getitem__(self, index):
        return "ab"[index]


print(list(Sequence()))


class TypeRefuses:
    @property
    def __length_hint__(self):
        raise TypeError("looked up")


try:
    operator.length_hint(TypeRefuses())
except TypeError as error:
    print(error)
