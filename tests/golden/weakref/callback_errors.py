# An exception in a callback is reported, and nothing else happens.
import weakref


class A:
    pass


class Failing:
    def __call__(self, ref):
        raise ValueError("callback")

    def __repr__(self):
        return "<Failing>"


a = A()
r = weakref.ref(a, Failing())
s = weakref.ref(a, lambda ref: print("the other"))
del a
print(r(), s())
