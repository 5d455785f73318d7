# Imports of names that are none, and modules that are taken apart.
import sys


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


sys.modules['json'] = None
show(1, lambda: __import__('json'))
show(2, lambda: __import__(''))
show(3, lambda: __import__('a.b'))
show(4, lambda: __import__(5))
show(5, lambda: __import__('os', level=-1))
show(7, lambda: __import__('x', globals(), level=1))
show(8, lambda: __import__('x', {'__package__': 5}, level=1))
show(9, lambda: __import__('x', {'__package__': 'a.b'}, level=5))
show(11, lambda: __import__('a\x00b'))


def f():
    import os.nope


show(16, f)
sys.path = None
show(17, lambda: __import__('nope1'))
sys.path = [5, None, '\x00', '/nonexistent', b'x']
sys.modules.clear() if 0 else None
m = type(sys)('m')
show(20, lambda: m.x)
m.__getattr__ = lambda n: n
show(21, lambda: m.x)
m.__getattr__ = 5
show(22, lambda: m.x)
m.__name__ = 5
show(23, lambda: m.y)
del m.__name__
m.__dict__.clear()
show(25, lambda: repr(m))
show(26, lambda: m.z)
show(27, lambda: type(sys)(5))
m2 = type(sys).__new__(type(sys))
show(28, lambda: m2.x)
show(29, lambda: repr(m2))
show(30, lambda: dir(m2))
show(32, lambda: setattr(m2, '__class__', int))


class MM(type(sys)):

    @property
    def p(s):
        return 5


m2.__class__ = MM
print(m2.p)
