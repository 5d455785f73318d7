# Built-in functions are deleted and replaced while they are in use.
import builtins


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


p = print
del builtins.print
t3 = show
try:
    print(1)
except NameError as e:
    p(e)
builtins.print = p
bi = builtins.__build_class__
del builtins.__build_class__


def f():

    class A:
        pass


show('bc', f)
builtins.__build_class__ = lambda *a: 5


def f():

    class A:
        pass
    return A


show('bc', f)
builtins.__build_class__ = bi
imp = builtins.__import__
builtins.__import__ = lambda *a: 7


def f():
    import os
    return os


show('im', f)


def f():
    from os import path
    return path


show('im', f)
del builtins.__import__
show('im', f)
builtins.__import__ = imp
show('ev', lambda: eval('len([1])', {'__builtins__': {}}))
show('ev', lambda: eval('len([1])', {'__builtins__': {'len': lambda x: 9}}))


class D(dict):

    def __getitem__(s, k):
        return k


show('d', lambda: eval('foo', {}, D()))


class M:

    def __getitem__(s, k):
        if k == 'zz':
            raise ZeroDivisionError
        return k

    def __setitem__(s, k, v):
        raise IndexError(k)

    def __delitem__(s, k):
        raise IndexError(k)


show('m', lambda: eval('foo', {}, M()))
show('m', lambda: eval('zz', {}, M()))
show('m', lambda: exec('x=1', {}, M()))
show('m', lambda: exec('class A: y=1', {}, M()))
show('g', lambda: exec('globals().clear(); x=1; print', {}))
builtins.x = 5


def f():
    return x


print(f())
del builtins.x
show('x', f)


def g():
    for i in range(5):
        if i == 3:
            builtins.len = lambda x: 'mine'
        yield len([1])


l = len
show('len', lambda: list(g()))
builtins.len = l
