def f(a, b=2, *args, c: int = 3, **kw) -> str:
    """Does a thing.

    And more.
    """
class A:
    """A class."""
    x = 5
    def __init__(self, v): "init doc"
    def m(self): pass
    @property
    def p(self): "prop"
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(a): pass
help(f)
help(A)
print(exit, quit, help, type(exit), type(help), type(copyright))


class Child(A):
    """Below A."""

    limit = [1, 2]

    def __len__(self):
        """How long it is."""
        return 0


help(Child.__len__)
try:
    exit("bye")
except SystemExit as e:
    print(e.code)
try:
    quit()
except SystemExit as e:
    print(e.code)
