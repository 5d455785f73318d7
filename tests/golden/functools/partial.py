from functools import partial
import copy
import gc
import weakref


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, 2, x=3)
print(p(), p(4), p(5, y=6), p(x=7), p(y=1, x=2), p(*range(20)))
print(p.func is show, p.args, p.keywords, partial(len)("abc"), partial(show)(a=1))
q = partial(p, 9, x=0, z=1)
print(q.func is show, q.args, q.keywords, q())
for args, kwargs in [((), {}), ((1,), {}), ((), {"x": 1})]:
    try:
        partial(*args, **kwargs)
    except TypeError as error:
        print(error)
print(partial(len, 1, b=2), partial(partial(len, [1]), 2))


class Sub(partial):
    pass


s = Sub(len, "a")
print(s, type(s).__name__, Sub(s, 1).args, partial(s).func is len)
s.name = "kept"
print(partial(s, 1).func is s, s.__dict__)
p.extra = 5
print(p.extra, p.__dict__, p.__doc__ == partial.__doc__)
for name in ("func", "args", "keywords"):
    for change in (lambda: setattr(p, name, 1), lambda: delattr(p, name)):
        try:
            change()
        except AttributeError as error:
            print(error)
c = copy.copy(p)
print(c is p, c.func is show, c.args, c.keywords, c.__dict__, c(4) == p(4))
print(p.__reduce__()[0] is partial, p.__reduce__()[2][1:])
p = partial(show)
for state in [5, (1, 2), (show, (), {}), (show, [], {}, None), (3, (), {}, None), (show, (), [], None)]:
    try:
        p.__setstate__(state)
    except TypeError as error:
        print(error)
p.__setstate__((show, (1,), None, None))
print(p(), p.keywords)
p.keywords["new"] = 1
print(p())
p.__setstate__((show, (), {1: 2}, None))
try:
    p()
except TypeError as error:
    print(error)
p.__setstate__((p, (), {}, {}))
print(p)
r = weakref.ref(p)
p.__setstate__((p, (p,), {}, {}))
p = None
gc.collect()
print(r(), type(partial[int]).__name__, partial[int])

