class C:
    __dict__ = property(lambda self: {"a": 2})


class D:
    __weakref__ = 5


print(C().__dict__, vars(C()), D().__weakref__, C.__dict__["__dict__"].__class__)


class Meta(type):
    def mro(cls):
        if cls.__mro__ is None and cls.__name__ != "Inner":
            try:
                class Inner(cls): ...
            except TypeError as error:
                print(error)
        return type.mro(cls)


class Made(metaclass=Meta): ...
