# Attributes of classes and objects are deleted while they are in use.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class A:

    def f(s):
        return 1

    @property
    def p(s):
        del A.p
        return 5


a = A()
print(a.p)
show('p', lambda: a.p)


class B:

    def __getattr__(s, n):
        del B.__getattr__
        return getattr(s, n)


show('ga', lambda: B().zz)


class C:

    def __add__(s, o):
        del C.__add__
        return s + o


show('add', lambda: C() + 1)


class D:

    def __eq__(s, o):
        if '__eq__' in D.__dict__:
            del D.__eq__
        return NotImplemented


show('eq', lambda: D() == 1)


class E:

    def __iter__(s):
        return s

    def __next__(s):
        del E.__next__
        return 1


class F:

    def m(s):
        del F.m
        F.m = lambda s: 2
        return s.m()


f = F()


def loop():
    return [f.m() for i in range(5)]


print(loop())


class G:

    def __init__(s):
        s.x = 1
        type(s).y = 5
        del s.x
        s.__dict__ = dict(z=1)


g = G()
print(g.z, g.y, g.__dict__)


class H:

    def __setattr__(s, n, v):
        del H.__setattr__
        s.__dict__.clear()
        object.__setattr__(s, n, v)


h = H()
h.a = 1
h.b = 2
print(h.__dict__)


class I:

    def __del__(s):
        print('del')


i = I()
del I.__del__
del i


class J:

    def __repr__(s):
        J.__repr__ = None
        return 'J'


j = J()
print(repr(j))
show('r', lambda: repr(j))
show('int', lambda: setattr(int, 'x', 1))
show('int', lambda: delattr(int, '__add__'))
show('td', lambda: type.__delattr__(int, '__add__'))
show('d', lambda: int.__dict__.clear())


class K:
    pass


show('d', lambda: delattr(K, '__dict__'))
show('d', lambda: delattr(K, '__weakref__'))
show('dd', lambda: K().__dict__)
show('n', lambda: delattr(K, '__name__'))
show('q', lambda: delattr(K, '__qualname__'))
show('m', lambda: delattr(K, '__module__'))
show('m', lambda: K.__module__)
show('doc', lambda: setattr(K, '__doc__', 'x'))
show('b', lambda: delattr(K, '__bases__'))
show('nm', lambda: setattr(K, '__name__', 'a\x00b'))
show('nm', lambda: setattr(K, '__name__', 5))
show('nm', lambda: setattr(K, '__name__', '\ud800'))
k = K()
k.a = 1
show('di', lambda: setattr(k, '__dict__', 5))
show('di', lambda: delattr(k, '__dict__'))
show('a', lambda: k.a)
