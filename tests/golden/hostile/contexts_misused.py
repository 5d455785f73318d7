# Context managers that raise, vanish, yield twice or not at all.
import contextlib
import sys


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class E:

    def __enter__(s):
        return s

    def __exit__(s, *a):
        raise KeyError('exit')


def f():
    with E():
        raise ValueError('body')


try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))


class E2:

    def __enter__(s):
        return s

    def __exit__(s, *a):
        return s

    def __bool__(s):
        raise ZeroDivisionError


def f():
    with E2():
        raise ValueError('body')


show('b', f)


@contextlib.contextmanager
def m():
    yield 1
    yield 2


def f():
    with m():
        pass


show('y2', f)


@contextlib.contextmanager
def m():
    if 0:
        yield


def f():
    with m():
        pass


show('y0', f)


@contextlib.contextmanager
def m():
    try:
        yield
    except ValueError:
        raise StopIteration


def f():
    with m():
        raise ValueError


show('si', f)


@contextlib.contextmanager
def m():
    yield


def f():
    with m():
        raise StopIteration('x')


show('si2', f)


def f():
    with m() as x:
        x = 5
        with m(), m(), m():
            return sys.exc_info()


show('n', f)
st = contextlib.ExitStack()
for i in range(10000):
    st.callback(lambda: None)
st.close()


def bad():
    raise ValueError(len(order))


order = []
st = contextlib.ExitStack()
for i in range(3):
    st.callback(lambda: (order.append(1), bad()))
try:
    st.close()
except ValueError as e:
    print(e, e.__context__)


class NoExit:

    def __enter__(s):
        pass


def f():
    with NoExit():
        pass


show('ne', f)


class DelExit:

    def __enter__(s):
        del DelExit.__exit__

    def __exit__(s, *a):
        print('exit anyway')


def f():
    with DelExit():
        pass


show('de', f)
