# Endless recursion through every special method ends with RecursionError.
import copy
import pickle
import sys


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


show(1, lambda: sys.setrecursionlimit(0))
show(2, lambda: sys.setrecursionlimit(-5))
show(3, lambda: sys.setrecursionlimit(2 ** 31))
show(5, lambda: sys.setrecursionlimit('x'))
show(6, lambda: sys.setrecursionlimit(1))
print(sys.getrecursionlimit() > 0)


def f(n):
    return f(n + 1)


show(7, lambda: f(0))
sys.setrecursionlimit(50)
show(8, lambda: f(0))
sys.setrecursionlimit(10000)


class A:

    def __getattr__(s, n):
        return s.__dict__[n] if n in s.d else None


try:
    A().x
except RecursionError:
    print('rec2')


class B:

    def __del__(s):
        B()


class C:

    def __add__(s, o):
        return s + o
    __radd__ = __iadd__ = __mul__ = __lt__ = __eq__ = __contains__ = __getitem__ = __call__ = __add__

    def __hash__(s):
        return 1

    def __iter__(s):
        return iter(s)

    def __next__(s):
        return next(s)

    def __len__(s):
        return len(s)

    def __bool__(s):
        return bool(s)

    def __index__(s):
        return [1][s]

    def __int__(s):
        return int(s)

    def __float__(s):
        return float(s)

    def __format__(s, f):
        return format(s, f)

    def __str__(s):
        return str(s)

    def __bytes__(s):
        return bytes(s)

    def __setattr__(s, n, v):
        s.x = v

    def __delattr__(s, n):
        del s.x

    def __enter__(s):
        with s:
            pass

    def __exit__(s, *a):
        pass

    def __dir__(s):
        return dir(s)

    def __reversed__(s):
        return reversed(s)

    def __round__(s):
        return round(s)

    def __neg__(s):
        return -s

    def __abs__(s):
        return abs(s)

    def __divmod__(s, o):
        return divmod(s, o)

    def __pow__(s, o):
        return s ** o

    def __call__(s):
        return s()

    def __contains__(s, o):
        return o in s

    def __getitem__(s, i):
        return s[i]

    def __setitem__(s, i, v):
        s[i] = v

    def __delitem__(s, i):
        del s[i]

    def __copy__(s):
        return copy.copy(s)

    def __reduce_ex__(s, p):
        return pickle.dumps(s)

    def __missing__(s, k):
        return s[k]


c = C()


def w():
    with c:
        pass


def st():
    c.y = 1


def de():
    del c.y


def si():
    c[1] = 1


def di():
    del c[1]


sys.setrecursionlimit(500)
for n, fn in dict(add=lambda: c + 1, mul=lambda: c * 1, lt=lambda: c < 1, eq=lambda: c == 1, inn=lambda: 1 in c, gi=lambda: c[1], call=lambda: c(), it=lambda: iter(c), nx=lambda: next(c), ln=lambda: len(c), bo=lambda: bool(c), no=lambda: not c, idx=lambda: [1][c], i=lambda: int(c), fl=lambda: float(c), fo=lambda: format(c, ''), s=lambda: str(c), b=lambda: bytes(c), st=st, de=de, w=w, dir=lambda: dir(c), rev=lambda: reversed(c), ro=lambda: round(c), ne=lambda: -c, ab=lambda: abs(c), dm=lambda: divmod(c, 1), pw=lambda: c ** 1, si=si, di=di, cp=lambda: copy.copy(c), pk=lambda: pickle.dumps(c), lst=lambda: list(c), srt=lambda: sorted([c, c]), mx=lambda: max(c, c), d={}.get).items():
    try:
        fn()
        print(n, 'none')
    except RecursionError:
        print(n, 'rec')
    except Exception as e:
        print(n, type(e).__name__, e)
