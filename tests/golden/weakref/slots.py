import weakref


class Slot:
    __slots__ = "__weakref__",


class NoSlot:
    __slots__ = "a",


class Both:
    __slots__ = "__dict__", "__weakref__"


class Dict:
    __slots__ = "__dict__",


class Sub(NoSlot): ...


class Mixed(NoSlot, Slot):
    __slots__ = ()


class Int(int): ...


class Tuple(tuple): ...


class List(list): ...


for cls in Slot, NoSlot, Both, Dict, Sub, Mixed, Int, Tuple, List:
    made = cls()
    try:
        watch = weakref.ref(made)
        print(cls.__name__, watch() is made, made.__weakref__ is watch, "__weakref__" in vars(cls))
    except (TypeError, AttributeError) as error:
        print(cls.__name__, error, "__weakref__" in vars(cls))
for base, slots in (Slot, "__weakref__"), (object, ("__weakref__", "__weakref__")), (int, "__weakref__"):
    try:
        type("C", (base,), {"__slots__": slots})
    except TypeError as error:
        print(error)
