# Matches over text that changes, replacements and arguments that make no sense.
import re


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


show(1, lambda: re.match('(a|aa)+$', 'a' * 30 + 'b'))
show(2, lambda: re.match('a*a*a*a*c', 'a' * 60))
show(3, lambda: re.match('(?:a|b)*', 'ab' * 100000).end())
show(4, lambda: re.match('(a|b)*', 'ab' * 100000).end())
show(5, lambda: re.match('(?:(?:a)*)*b', 'a' * 20))
show(6, lambda: re.match('(.)*', 'x' * 100000).group(1))
show(7, lambda: re.sub('', '-', 'abc'))
show(8, lambda: re.sub('x*', '-', 'abxd'))
show(9, lambda: re.split('', 'abc'))
show(10, lambda: re.split('x*', 'axbc'))
show(11, lambda: re.sub('a', lambda m: 5, 'a'))
show(12, lambda: re.sub('a', lambda m: None, 'a'))
show(13, lambda: re.sub('a', '\\1', 'a'))
show(14, lambda: re.sub('a', '\\g<', 'a'))
show(16, lambda: re.sub('a', '\\', 'a'))
show(17, lambda: re.sub('a', '\\q', 'a'))
show(18, lambda: re.sub('a', '\\400', 'a'))
show(19, lambda: re.sub('(b)?a', '[\\1]', 'a'))
show(20, lambda: re.match('a', 'a').group(1))
show(21, lambda: re.match('a', 'a').group(2 ** 70))
show(22, lambda: re.match('a', 'a').group(-1))
show(23, lambda: re.match('a', 'a').group('x'))
show(24, lambda: re.match('a', 'a')[None])
show(25, lambda: re.match('a', b'a'))
show(26, lambda: re.match(b'a', 'a'))
show(27, lambda: re.match('a', 5))
show(28, lambda: re.compile(5))
show(30, lambda: re.compile('a', re.A | re.U))
show(31, lambda: re.compile(b'a', re.U))
show(32, lambda: re.compile('a', re.L))
show(33, lambda: re.compile('a').match('a', 2 ** 70))
show(34, lambda: re.compile('a').match('a', -2 ** 70))
show(35, lambda: re.compile('a').search('ba', -5, 2 ** 62))
show(36, lambda: re.findall('(?=(a))', 'aaa'))
show(40, lambda: re.escape('\x00\n a'))
show(41, lambda: re.match('a', 'a').expand('\\1'))
show(42, lambda: re.fullmatch('a|ab', 'ab'))
show(43, lambda: re.sub('(?P<x>a)', '\\g<x>\\g<0>\\g<y>', 'a'))
b = bytearray(b'aXbXc')


def f(m):
    b.clear()
    return b'1'


show('mut', lambda: re.sub(b'X', f, b))
print(b)
b = bytearray(b'aXbXc' * 100)
it = re.finditer(b'X', b)
m = next(it)
show('clr', b.clear)
show('m', lambda: m.group())
show('n', lambda: next(it).span())
m = re.search(b'X', bytearray(b'aX'))
show('g', lambda: m.group())
b = bytearray(b'aXb')
m = re.search(b'X', b)
b.clear()
show('g', lambda: m.group())
show('e', lambda: m.expand(b'\\g<0>'))
show('sp', lambda: m.span())
show('st', lambda: m.string)


def f(m):
    return re.sub('a', f, m.group() + 'a') if len(m.group()) < 1 else re.sub('b', 'c', m.string)


show('nest', lambda: re.sub('b', f, 'abb'))


def rec(m):
    return re.sub('a', rec, 'a')


show('rec', lambda: re.sub('a', rec, 'a'))


class S(str):
    pass


show('S', lambda: type(re.sub('x', 'y', S('abc'))).__name__)
show('S', lambda: type(re.match('a', S('a')).group()).__name__)
show('p', lambda: re.Pattern())
show('m', lambda: re.Match())
show('cp', lambda: __import__('copy').deepcopy(re.compile('a')) is not None)
show('pk', lambda: __import__('pickle').loads(__import__('pickle').dumps(re.compile('a', re.I))))
show('pkm', lambda: __import__('pickle').dumps(re.match('a', 'a')))
show('eq', lambda: re.compile('a') == re.compile('a'))
show('h', lambda: hash(re.compile('a')) == hash(re.compile('a')))
show('m2', lambda: re.match('(a)(b)?', 'a').groups(5))
show('m3', lambda: re.match('(a)(?P<z>b)?', 'a').groupdict(5))
show('span', lambda: re.match('(a)(b)?', 'a').span(2))
show('reg', lambda: re.match('(a)(b)?', 'a').regs)
