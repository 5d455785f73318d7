# What the reprs of classes and objects show: the module and the qualified name, or the name alone.
class Outer:
    class Inner:
        pass


def start(thing):
    return repr(thing).split(" at ")[0]


print(Outer.Inner, start(Outer.Inner()))
Outer.Inner.__module__ = "builtins"
print(Outer.Inner, start(Outer.Inner()))
Outer.Inner.__module__ = 5
print(Outer.Inner, start(Outer.Inner()))
made = type("made", (), {"__qualname__": "a.b"})
print(made, start(made()))
made.__module__ = "elsewhere"
print(made)
for doc in "x\udcdcy", "x\0y", "x\xc4y", 5:
    try:
        print(ascii(type("documented", (), {"__doc__": doc}).__doc__))
    except UnicodeEncodeError as error:
        print(error)
for names in {"a": 1}, {"bases": ()}:
    try:
        type(1, **names)
    except TypeError as error:
        print(error)


class Number(complex):
    def __complex__(self):
        return 5j


n = Number(1, 2)
print(complex(n), complex(1, n), complex(imag=n), complex(n, 1), Number(n))
import json

print(vars(json)["__spec__"].name, "__annotations__" in globals())
