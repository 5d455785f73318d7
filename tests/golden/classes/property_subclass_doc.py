class Sub(property):
    """of the class"""


class Slots(property):
    __slots__ = ()


def getter(self):
    """of the getter"""


def bare(self):
    pass


print(Sub(getter).__doc__, Sub(getter, doc="given").__doc__, Sub(bare).__doc__, Sub().__doc__, vars(Sub(getter)))
print(Sub(bare).getter(getter).__doc__, Sub(getter, doc="given").getter(bare).__doc__)
print(Slots(bare).__doc__, Slots(bare, doc="lost").__doc__)
try:
    Slots(getter)
except AttributeError as error:
    print(error)
plain = property(bare)
plain.__doc__ = "user"
print(plain.getter(getter).__doc__)
