# Exceptions whose classes, causes, notes, groups and fields are not what they should be.
import traceback


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


class E(Exception):

    def __init__(s):
        pass


show(1, lambda: repr(E()))


def f():
    raise E


show(2, f)


class E2(Exception):

    def __new__(c):
        return 5


def f():
    raise E2


show(3, f)


class E3(Exception):

    def __init__(s):
        raise KeyError('init')


def f():
    raise E3


show(4, f)


def f():
    raise 5


show(5, f)


def f():
    raise ValueError from 5


show(6, f)


def f():
    raise


show(7, f)


def f():
    raise None


show(8, f)
e = ValueError()
show(9, lambda: setattr(e, 'args', 5))
show(10, lambda: setattr(e, 'args', 'ab'))
print(e.args)
show(11, lambda: delattr(e, 'args'))
show(12, lambda: setattr(e, '__cause__', 5))
show(13, lambda: setattr(e, '__context__', 5))
show(14, lambda: setattr(e, '__traceback__', 5))
show(15, lambda: delattr(e, '__cause__'))
show(16, lambda: delattr(e, '__traceback__'))
show(17, lambda: e.add_note(5))
e.__notes__ = 5
show(18, lambda: e.add_note('x'))
a = ValueError('a')
b = ValueError('b')
a.__context__ = b
b.__context__ = a


def f():
    try:
        raise a
    except ValueError:
        raise b


try:
    f()
except ValueError as x:
    print(x, x.__context__)


def f():
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a


try:
    f()
except ValueError as x:
    print(x, x.__context__, x.__context__.__context__)


def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e from e


try:
    f()
except ZeroDivisionError as x:
    print(x.__cause__ is x, x.__context__)
show(20, lambda: ExceptionGroup('a', []))
show(21, lambda: ExceptionGroup('a', 5))
show(22, lambda: ExceptionGroup('a', [5]))
show(23, lambda: ExceptionGroup(5, [e]))
show(24, lambda: ExceptionGroup('a', [KeyboardInterrupt()]))
show(25, lambda: BaseExceptionGroup('a', [e]))
g = ExceptionGroup('x', [ValueError(1)])
for i in range(5000):
    g = ExceptionGroup('x', [g])


def q(n, f):
    try:
        f()
        print(n, 'ok')
    except RecursionError:
        print(n, 'ok')


q(26, lambda: g.split(ValueError))
q(27, lambda: repr(g))
q(28, lambda: g.subgroup(lambda x: True))
q(29, lambda: g.derive([ValueError()]))


def f():
    try:
        raise g
    except* ValueError as z:
        pass


q(30, f)
show(31, lambda: ExceptionGroup('x', [ValueError()]).split(5))
show(32, lambda: ExceptionGroup('x', [ValueError()]).split(lambda e: 1 / 0))


class G(ExceptionGroup):

    def derive(s, x):
        return 5


show(33, lambda: G('x', [ValueError(), TypeError()]).split(ValueError))


def f():
    try:
        raise G('x', [ValueError(), TypeError()])
    except* ValueError:
        pass


show(34, f)


def f():
    try:
        raise ValueError
    except* ExceptionGroup:
        pass


show(35, f)


def f():
    try:
        raise ValueError
    except* 5:
        pass


show(36, f)
u = UnicodeDecodeError('utf8', b'abc', 0, 1, 'r')
u.start = -100
u.end = 2 ** 40
u.end = 5
u.start = 1
u.object = b''
show(43, lambda: setattr(u, 'object', 5))
show(46, lambda: UnicodeDecodeError('a', 'b', 1, 2, 'r'))
show(47, lambda: UnicodeEncodeError('a', b'b', 1, 2, 'r'))
s = SyntaxError('m', ('f', 2 ** 70, 5, 't'))
show(61, lambda: SyntaxError('m', (1, 2)))
show(62, lambda: SyntaxError('m', 5))
s = SyntaxError('m', (5, 'x', None, 7))
show(63, lambda: str(s))
s.filename = 5
s.lineno = 'x'
show(64, lambda: str(s))
s.msg = None
show(65, lambda: str(s))
o = OSError(1, 2, 3, 4, 5)
show(70, lambda: str(o))
o = OSError('a', 'b')
show(71, lambda: (o.errno, str(o)))
show(72, lambda: type(OSError(2, 'x')))
show(73, lambda: str(OSError(2 ** 70, 'x', 'f')))
show(74, lambda: StopIteration(1, 2).value)
show(75, lambda: SystemExit(1, 2).code)
show(76, lambda: str(KeyError('a\nb')))
show(77, lambda: str(ImportError('m', name=5, foo=1)))
show(78, lambda: NameError(name='x').name)
show(79, lambda: AttributeError(1, name=2, obj=3).obj)
show(80, lambda: AttributeError(foo=1))
show(90, lambda: traceback.format_exception(5))
show(91, lambda: traceback.format_exception(ValueError, None, None))
s = SyntaxError('m', ('f', 2, 50, 'text\x00', 9, -5))
show(92, lambda: ''.join(traceback.format_exception_only(s)))
s = SyntaxError('m', ('f', -2, -50, 'text', 0, 2 ** 40))
show(93, lambda: ''.join(traceback.format_exception_only(s)))
s = SyntaxError('m', ('f', 1, 2, 5, 1, 1))
