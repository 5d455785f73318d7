# RecursionError is caught where hardly any depth is left.
import json
import re
import sys


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


def f(d):
    try:
        return f(d + 1)
    except RecursionError:
        return d


print(f(0) > 500)


def g():
    try:
        g()
    except RecursionError:
        pass
    try:
        repr([1, [2]])
        sorted([3, 1, 2], key=lambda x: -x)
        '%s' % [1]
        json.dumps([1, {2: 3}])
        {1: 2} == {1: 2.0}
    except RecursionError:
        pass


sys.setrecursionlimit(120)
g()
print('ok')


class R:

    def __init__(s, d):
        s.d = d

    def __repr__(s):
        return repr([R(s.d + 1)]) if s.d < 10 ** 6 else ''


show('r', lambda: len(repr(R(0))))


class E(Exception):

    def __str__(s):
        return str(s)

    def __repr__(s):
        return repr(s)


show('x', lambda: str(E()))
try:
    raise E
except E as e:
    import traceback
    print(traceback.format_exception_only(e))


def i():
    import nonexistent_module_zz


def j(n):
    if n:
        return j(n - 1)
    i()


show('j', j, 40)
