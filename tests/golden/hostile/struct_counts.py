# Formats, counts and offsets of struct that make no sense, and buffers that change.
import struct


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


for f in ('99999999999999999999s', '9223372036854775807s', '9223372036854775807i', '4611686018427387904h', '2147483648x', '1000000000000x', 'i' * 1000, '0s', '0i', '', '-1i', 'i i', '@', '@i@i', '<n', 'n', 'P', 'e', 'z', '1', '99', '\x00', 'i\x00', 'ሴ', '\ud800', b'i', 5, None, 'p', '0p', '300p', '4294967296p', '?' * 10, '!d', '=q', '>Q', '2147483647s'):
    show(str(f).encode('ascii', 'replace')[:20], lambda: struct.calcsize(f))
show(1, lambda: struct.pack('2147483648x')[:0]) if 0 else None
show(2, lambda: struct.pack('1000000000000x'))
show(3, lambda: struct.unpack('9223372036854775807s', b''))
show(4, lambda: struct.unpack_from('i', b'abcd', -5))
show(5, lambda: struct.unpack_from('i', b'abcd', 2 ** 62))
show(6, lambda: struct.pack_into('i', bytearray(4), 2 ** 62, 1))
show(7, lambda: struct.pack_into('i', bytearray(4), -2 ** 63, 1))
show(8, lambda: struct.pack_into('i', b'abcd', 0, 1))
show(9, lambda: struct.pack('B', 256))
show(10, lambda: struct.pack('q', 2 ** 63))
show(11, lambda: struct.pack('f', 1e+39))
show(12, lambda: struct.pack('e', 70000.0))
show(13, lambda: struct.pack('c', b'ab'))
show(14, lambda: struct.pack('s', 'a'))
show(15, lambda: struct.pack('?', []))
show(16, lambda: struct.pack('i', 'x'))
show(17, lambda: struct.pack('i', 1.5))
show(18, lambda: list(struct.iter_unpack('0s', b'abc')))
show(19, lambda: list(struct.iter_unpack('i', b'abc')))
show(20, lambda: struct.unpack('300p', b'\xff' + b'a' * 299))
show(21, lambda: struct.pack('3p', b'abcdef'))
show(22, lambda: struct.pack('P', -1))
show(23, lambda: struct.pack('P', 2 ** 64))
show(24, lambda: struct.pack('<P', 1))
show(25, lambda: struct.pack('d', 10 ** 400))
show(26, lambda: struct.pack('B', -0))
show(27, lambda: struct.pack('N', 2 ** 64 - 1))
show(28, lambda: struct.unpack('4?', b'\x00\x01\x02\xff'))


class I:

    def __index__(s):
        b.clear()
        return 5


b = bytearray(8)
show('pi', lambda: struct.pack_into('ii', b, 0, 1, I()))
print(b)
b = bytearray(8)
show('pi', lambda: struct.pack_into('ii', b, I(), 1, 2))


class Bo:

    def __bool__(s):
        raise ValueError('b')


show('bo', lambda: struct.pack('?', Bo()))
show('init', lambda: s.__init__('bad'))
show('s', lambda: s.pack(1))
s2 = struct.Struct.__new__(struct.Struct)
it = struct.iter_unpack('i', bytearray(8))
print(next(it))
ba = bytearray(8)
it = struct.iter_unpack('i', ba)
next(it)
show('ap', ba.append, 1)
list(it)
show('ap', ba.append, 1)
