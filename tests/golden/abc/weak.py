import gc
import weakref
from abc import ABC


class Base(ABC): ...


def register():
    class Local: ...

    Base.register(Local)
    print(issubclass(Local, Base), isinstance(Local(), Base))
    return weakref.ref(Local)


dead = register()
gc.collect()
print(dead())
