import inspect


# A comment.
# Another.
def f(x,
      y):
    """Doc
      string."""
    text = """
not indented
"""
    return (x,
  y)  # end


class C:
    "A class."

    @property
    def p(self):
        # inside
        return lambda a: a

    # behind

    class Inner:
        def g(self): pass


class D(C):
    def p(self): ...


for thing in f, C, C.p.fget, C.Inner, C.Inner.g:
    lines, first = inspect.getsourcelines(thing)
    print(first, len(lines))
    print(inspect.getsource(thing), end="")
print(repr(inspect.getcomments(f)), repr(inspect.getdoc(f)), inspect.getdoc(D), inspect.cleandoc("  a\n    b\n      c\n\n"))
print(inspect.getfile(f) == __file__, inspect.getsourcefile(C) == __file__, inspect.getmodule(f), inspect.getmodulename("/a/b.py"))
for wrong in len, 3, int:
    try:
        inspect.getfile(wrong)
    except TypeError as error:
        print(error)
