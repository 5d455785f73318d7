import types


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kwds):
        return {"prepared": (name, kwds)}

    def __new__(cls, name, bases, ns, **kwds):
        return super().__new__(cls, name, bases, ns)

    def __init__(self, name, bases, ns, **kwds):
        self.keywords = kwds


A = types.new_class("A", (), {"metaclass": Meta, "x": 1}, lambda ns: ns.update(y=2))
print(A, type(A), A.prepared, A.keywords, A.y)
print(types.new_class("B"), types.new_class("C", (A,)).__mro__)


class Entries:
    def __mro_entries__(self, bases):
        return (A, int)[:1]


D = types.new_class("D", (Entries(),))
print(D.__bases__, D.__orig_bases__ == types.get_original_bases(D), types.get_original_bases(int))
print(types.resolve_bases((int, Entries())), types.resolve_bases((int,)), types.prepare_class("X", (A,), {"z": 1}))


class Other(type): ...


class Wrong:
    __mro_entries__ = lambda self, bases: 3


for call in (lambda: types.new_class("E", (A, types.new_class("F", (), {"metaclass": Other}))),
             lambda: types.resolve_bases((Wrong(),)), lambda: types.get_original_bases(3)):
    try:
        call()
    except TypeError as error:
        print(error)


class P:
    @types.DynamicClassAttribute
    def size(self):
        "its size"
        return 3

    @size.setter
    def size(self, value):
        print("set", value)


p = P()
p.size = 4
print(p.size, vars(P)["size"].__doc__)
for what in (lambda: P.size, lambda: delattr(p, "size")):
    try:
        what()
    except AttributeError as error:
        print("AttributeError", error)
