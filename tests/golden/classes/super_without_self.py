# super() in a method that has lost its first argument or its class. The name super stands at module level, too, where
# CPython then calls it for good; tests/golden/classes/super_local has the other way.
class Base:
    def m(self):
        return "Base.m"


class Derived(Base):
    def deleted(self):
        del self
        return super().m()

    def deleted_cell(self):
        keep = lambda: self
        del self
        return super().m()

    def no_class(self):
        nonlocal __class__
        del __class__
        return super().m()


class OtherClass(Base):
    def other_class(self):
        nonlocal __class__
        __class__ = 5
        return super().m()


for method in Derived.deleted, Derived.deleted_cell, Derived.no_class:
    try:
        print(method(Derived()))
    except Exception as error:
        print(type(error).__name__, error)
try:
    OtherClass().other_class()
except Exception as error:
    print(type(error).__name__, error)
print(super(Derived, Derived()).m(), super.__new__(super))
