# JSON that is none; hooks and defaults that change what is encoded.
import json


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


for s in ('', '[', '{', '"', 'nul', 'tru', '-', '1.', '1e', '01', '-01', '1e999', '-1e999', '[1,]', '{"a"}', '{"a":}', '{"a":1,}', '{a:1}', '"\\', '"\\u', '"\\u12', '"\\ud800"', '"\\ud83d\\ude00"', '"\\ude00\\ud83d"', '"\n"', '"\x00"', 'NaN', '-Infinity', 'Infinity', '[1 2]', '1 2', '\ufeff1', '"\\x"', '{"a":1 "b":2}', '{1:2}', '[[', '[]]', '9' * 5000, '-' + '9' * 4300, '1.' + '0' * 5000, '"' + 'a' * 100000 + '"', ' \t\n1\r ', '\x0b1', '{"a":1,"a":2}', '٠', '1٠', 'tRue', '"\x7f"', '[1,\n2,\n3,}', '1e+', '1E5', '0.0', '-0', '-0.0'):
    show(s[:15].encode('unicode_escape'), lambda: json.loads(s))
for b in (b'\xff', b'\xfe\xff\x00"', b'\xef\xbb\xbf1', b'"\xe9"', b'1\x00', b'\x00\x00\x001', b'', b'\x00'):
    show(b, lambda: json.loads(b))
show(1, lambda: json.loads(5))
show(2, lambda: json.dumps(float('nan'), allow_nan=False))
show(3, lambda: json.dumps({1.5: 1, None: 2, True: 3, (1,): 4}))
show(4, lambda: json.dumps({1.5: 1, None: 2, True: 3}))
show(5, lambda: json.dumps({(1,): 4}, skipkeys=True))
show(6, lambda: json.dumps('\ud800ሴ😀'))
show(7, lambda: json.dumps('\ud800', ensure_ascii=False))
show(8, lambda: json.dumps(object()))
show(9, lambda: json.dumps(object(), default=lambda o: o))
show(10, lambda: json.dumps([1], indent=2 ** 40))
show(11, lambda: json.dumps([1], indent=-1))
show(12, lambda: json.dumps([1], separators=5))
show(14, lambda: json.dumps({'b': 1, 2: 2}, sort_keys=True))
show(15, lambda: json.dumps(10 ** 5000))
show(16, lambda: json.loads('[1]', parse_int=lambda x: 1 / 0))
show(17, lambda: json.loads('{"a":1}', object_hook=lambda o: o.clear() or 7))
show(18, lambda: json.loads('{"a":1}', object_pairs_hook=lambda o: o))
show(19, lambda: json.loads('NaN', parse_constant=lambda c: c * 2))
show(20, lambda: json.loads('1.5', parse_float=str))
show(22, lambda: json.JSONDecoder().raw_decode('  1', -1))
show(23, lambda: json.JSONDecoder().raw_decode('12 3', 1))
l = [1, 2, 3]


def d(o):
    l.clear()
    return 1


class O:
    pass


l[:] = [O(), 2, 3]
show('mut', lambda: json.dumps(l, default=d))
dd = {}


def d(o):
    dd.clear()
    return 1


dd.update(a=O(), b=2, c=3)
show('mutd', lambda: json.dumps(dd, default=d))
dd.update(a=O(), b=2, c=3)


def d(o):
    for i in range(100):
        dd[str(i)] = 1
    return 1


show('mutd', lambda: len(json.dumps(dd, default=d)))


class F(float):

    def __repr__(s):
        return 5


class I(int):

    def __repr__(s):
        return 'x'
    __str__ = __repr__


class S(str):

    def __str__(s):
        return 'no'


show('f', lambda: json.dumps(F(1.5)))
show('i', lambda: json.dumps(I(5)))
show('s', lambda: json.dumps(S('q')))
show('k', lambda: json.dumps({S('q'): 1, I(5): 2, F(1.5): 3}))


class D(dict):

    def items(s):
        return [('a', 1), ('b', 2, 3)]


show('D', lambda: json.dumps(D(x=1)))


class D(dict):

    def items(s):
        return 5


show('D', lambda: json.dumps(D(x=1)))


class L(list):

    def __iter__(s):
        return iter('abc')

    def __len__(s):
        return 10


show('L', lambda: json.dumps(L([1, 2])))


def dflt(o):
    return [o]


show('rec', lambda: json.dumps(O(), default=dflt))
show('enc', lambda: json.JSONEncoder(default=5).encode(O()))
show('hook', lambda: json.loads('{}', object_hook=5))
show('load', lambda: json.load(5))
show('scan', lambda: json.decoder.scanstring('"abc', 1))
show('scan', lambda: json.decoder.scanstring('abc"', -5))
show('scan', lambda: json.decoder.scanstring('abc"', 2 ** 62))
