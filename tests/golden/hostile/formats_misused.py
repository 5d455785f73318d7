# Format strings and specs that are none, and __format__, __str__ and __missing__ with side effects.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


show(1, lambda: '{}'.format())
show(2, lambda: '{0} {}'.format(1, 2))
show(3, lambda: '{'.format(1))
show(4, lambda: '}'.format(1))
show(5, lambda: '{!}'.format(1))
show(6, lambda: '{!x}'.format(1))
show(7, lambda: '{:{}}'.format(1))
show(8, lambda: '{:{:{}}}'.format(1, 2, 3))
show(9, lambda: '{0.}'.format(1))
show(10, lambda: '{0[}'.format(1))
show(11, lambda: '{0[]}'.format([1]))
show(12, lambda: '{0[99999999999999999999]}'.format([1]))
show(13, lambda: '{99999999999999999999}'.format(1))
show(14, lambda: '{0.__class__.__mro__[1]}'.format(1))
show(15, lambda: '{a.b[c]}'.format(a=1))
show(16, lambda: '{:\x00}'.format(1))
show(17, lambda: '{:\ud800>5}'.format(1))
show(18, lambda: '%' % 1)
show(19, lambda: '%z' % 1)
show(20, lambda: '%(a)s' % 1)
show(21, lambda: '%(a' % {})
show(22, lambda: '%(a)s' % {})
show(23, lambda: '%s' % ())
show(24, lambda: '%s' % (1, 2))
show(25, lambda: '%d' % 'x')
show(26, lambda: '%c' % -1)
show(27, lambda: '%c' % 'ab')
show(28, lambda: '%c' % 1114112)
show(29, lambda: '%x' % 1.5)
show(30, lambda: '%*s' % ('x', 1))
show(32, lambda: '%((a))s' % {'(a)': 1})
show(33, lambda: '%%%s%%' % 1)
show(34, lambda: '%#x %+d % d %05d %-5d|' % (1, 2, 3, 4, 5))
show(35, lambda: b'%s' % 'x')
show(36, lambda: b'%b' % 5)
show(37, lambda: b'%a' % 'é')
show(38, lambda: b'%c' % 256)
show(39, lambda: b'%(a)s' % {b'a': b'1'})
show(40, lambda: b'%(a)s' % {'a': b'1'})


class F:

    def __format__(s, f):
        return f * 2

    def __getattr__(s, n):
        return n

    def __getitem__(s, n):
        return n


show(41, lambda: '{:{}}'.format(F(), '{}'))
show(42, lambda: '{.a[b].c!r:>30}'.format(F()))
show(43, lambda: format(1, '_,d'))
show(44, lambda: format(1, ',_d'))
show(45, lambda: format(1, '+-d'))
show(46, lambda: format(1.5, 'd'))
show(47, lambda: format('x', '=5'))
show(48, lambda: format('x', '+'))
show(49, lambda: format(1, '.5d'))
show(50, lambda: format(1, '#'))
show(51, lambda: format(1, 'c'))
show(52, lambda: format(-1, 'c'))
show(53, lambda: format(2 ** 70, 'c'))
show(54, lambda: format(1j, '=10'))
show(55, lambda: format(1j, '010'))
show(56, lambda: format(1.5, 'z.0f'))
show(57, lambda: format(1, 'z'))
show(58, lambda: format(float('nan'), '010,.2f'))
show(59, lambda: format(1e+300, ',.2f')[:20])
show(60, lambda: format(123456789, '020,'))
show(61, lambda: format(1.0, '_.3n'))
show(62, lambda: format(10 ** 30, 'n'))
show(63, lambda: format(True, '5'))
show(64, lambda: format([], '5'))
show(65, lambda: format(1, 'ሴ<5'))
show(66, lambda: format(1, '<<5'))
show(67, lambda: format(1, '5<'))
show(68, lambda: format(5, 'b>#10b'))


class M(dict):

    def __missing__(s, k):
        return s

    def __format__(s, f):
        return 'M'


show(70, lambda: '{a[b][c]:{d}}'.format_map(M()))
show(71, lambda: '{}'.format_map(M()))
show(72, lambda: '{a}'.format_map(5))
show(73, lambda: '{a.b}'.format_map(M()))
l = [1, 2]


class X:

    def __str__(s):
        l.clear()
        return 'x'
    __repr__ = __str__


show(80, lambda: '%s %s' % tuple([X(), l]))
d = {'a': X(), 'b': 5}


class X2:

    def __str__(s):
        d.clear()
        return 'x'


d = {'a': X2(), 'b': 5}
show(81, lambda: '%(a)s %(b)s' % d)
d = {'a': X2(), 'b': 5}
show(82, lambda: '{a} {b}'.format_map(d))
