# An error in __del__ is reported and ignored.
class Finalizer:
    def __repr__(self):
        return "<finalizer>"

    def __call__(self):
        raise ValueError("in del")

class D:
    __del__ = Finalizer()

d = D()
del d
print("goes on")
