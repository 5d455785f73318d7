"""The docstring of a module
over two lines."""
print(__doc__)
def f():
    "f's doc"
    "not the doc"
def g():
    f"not a docstring {1}"
def h(): 5
class C:
    """C's doc"""
    def m(self):
        r'm\doc'
print(f.__doc__, g.__doc__, h.__doc__, C.__doc__, C.m.__doc__, C().m.__doc__, (lambda: "x").__doc__, sep="|")
def indented():
    """First.

        More indented.
    Last.
    """
print(repr(indented.__doc__)); C.__doc__ = "changed"; print(C.__doc__); f.__doc__ = None; print(f.__doc__, C.m.__doc__)
class D(C): pass
print(D.__doc__, D.m.__doc__)
