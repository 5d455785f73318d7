# The methods behind the operators, called by their names, the reflected ones too.
def show(call, *args):
    try:
        print(call.__qualname__, args, "->", call(*args))
    except Exception as error:
        print(call.__qualname__, args, "->", type(error).__name__, error)


for type_, a, b in (int, 17, -5), (bool, True, False), (float, 17.5, -5.0):
    for name in "__floordiv__", "__rfloordiv__", "__rdivmod__", "__rshift__", "__rrshift__", "__ror__", "__rxor__":
        if hasattr(type_, name):
            for other in b, 2, "text":
                show(getattr(type_, name), a, other)
            show(getattr(type_, name), a)

for type_, a, b in (set, {1, 2}, {2, 3}), (frozenset, frozenset({1, 2}), {2, 3}):
    for name in "__ror__", "__rxor__", "__rand__", "__rsub__":
        result = getattr(type_, name)(a, b)
        print(type_.__name__, name, sorted(result), type(result).__name__, getattr(type_, name)(a, [2, 3]))
s = {1, 2}
print(s.__ixor__({2, 3}) is s, sorted(s), s.__ixor__([1]), sorted(s))
print({"a": 1}.__ror__({"b": 2}), {"a": 1}.__ror__([]))
print(type.__ror__(int, str), type.__ror__(int, 5))


class Base:
    @property
    def value(self):
        return 1

    @value.setter
    def value(self, new):
        print("set", new)

    @value.deleter
    def value(self):
        print("deleted")


class First(Base):
    pass


class Second(Base):
    pass


print([c.__name__ for c in type.__subclasses__(Base)], First.__subclasses__())
Base.value.fset(Base(), 3)
Base.value.fdel(Base())
print(Base.value.fget(Base()), property().fset, property().fdel)
show(type.__subclasses__)
print(bytearray(b"abc").__alloc__() > 3, bytearray().__alloc__())
