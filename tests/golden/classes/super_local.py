# super() in a method that has lost its first argument or its class.
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


for method in Derived.deleted, Derived.deleted_cell, Derived.no_class:
    try:
        print(method(Derived()))
    except Exception as error:
        print(type(error).__name__, error)
