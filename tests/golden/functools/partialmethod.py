from functools import partial, partialmethod


def capture(*args, **kw):
    return args, kw


class A:
    nothing = partialmethod(capture)
    positional = partialmethod(capture, 1)
    keywords = partialmethod(capture, a=2)
    both = partialmethod(capture, 3, b=4)
    nested = partialmethod(both, 5, b=6)
    over_partial = partialmethod(partial(capture, 7), 8)
    static = partialmethod(staticmethod(capture), 8)
    cls = partialmethod(classmethod(capture), d=9)


a = A()
for name in ("nothing", "positional", "keywords", "both", "nested", "over_partial", "static", "cls"):
    for args, kwargs in [((), {}), ((5,), {}), ((5,), {"c": 6, "b": 1})]:
        got, kw = getattr(a, name)(*args, **kwargs)
        print(name, ["self" if x is a else "cls" if x is A else x for x in got], kw)
print(A.positional(a, 5)[0][1:], A.static(5), A.cls(3)[0][0] is A)
print(partialmethod(len, 1, x=2), a.cls.__self__ is A, a.static.args)
for call in [lambda: partialmethod(None, 1), lambda: partialmethod(), lambda: partialmethod(func=capture, a=1)]:
    try:
        call()
    except TypeError as error:
        print(error)
print(A.__dict__["both"].func is capture, A.__dict__["nested"].args, A.__dict__["nested"].keywords, partialmethod[int])
