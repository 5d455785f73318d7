# An AttributeError that says neither name nor object learns them from the attribute access it leaves.
import types


class Getattr:
    def __getattr__(self, name):
        raise AttributeError("custom")


class Property:
    @property
    def p(self):
        raise AttributeError("inside")

    @property
    def q(self):
        raise AttributeError("told", name="other", obj=1)


class Slots:
    __slots__ = ("a",)


module = types.ModuleType("m")
module.__getattr__ = Getattr().__getattr__


def delete(obj, name):
    delattr(obj, name)


for action in [lambda: Getattr().foo, lambda: getattr(Property(), "p"), lambda: Property().q,
               lambda: module.foo, lambda: Slots().a, lambda: setattr(Slots(), "b", 1), lambda: setattr(1, "x", 1),
               lambda: len.nope]:
    try:
        action()
    except AttributeError as e:
        print(e, "|", e.name, type(e.obj).__name__)
try:
    raise AttributeError("plain")
except AttributeError as e:
    print(e.name, e.obj)
print(hasattr(Getattr(), "x"), getattr(Property(), "p", "default"))
