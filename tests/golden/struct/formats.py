import struct
from struct import calcsize, pack, unpack

for format in ["", "b", "bh", "bi", "bq", "hb", "ib", "ib0i", "qb", "bqb", "b0q", "3b", "2h3b", "bd", "be", "5sh", "bP", "bn", "cxi", "?i", "2bl", "b2xi", "0i", "10s", "hhl", "bbbb", "99x"]:
    print(repr(format), [calcsize(order + format) if not (order != "@" and set(format) & set("nP")) else None for order in "@=<>!"])
print(pack("bi", 1, 2), pack("<bi", 1, 2), pack(">bi", 1, 2), pack("!h", 258), pack("=h", 258), pack(b"<h", 1), calcsize(b">q"))
for format in ["z", "3", "i3", "ii$", "<n", ">P", "=N", "@@i", "i<", "i\0i", "9999999999999999999999i", "9223372036854775807i", "i9223372036854775807c", "-1i", "1 i", "\u20ac", b"\xff", 5, None, [], bytearray(b"i")]:
    try:
        print(format, calcsize(format))
    except Exception as error:
        print(repr(format), type(error).__name__, error)
for call in [lambda: pack(), lambda: pack("i"), lambda: pack("2i", 1), lambda: pack("i", 1, 2), lambda: unpack("i"), lambda: unpack("i", b"abc"), lambda: unpack("i", b"abcde"), lambda: unpack("i", 5), lambda: unpack("i", "abcd"),
             lambda: unpack("0i", b""), lambda: unpack("", b""), lambda: unpack("", b"a"), lambda: calcsize(), lambda: calcsize("i", 1), lambda: unpack("i", buffer=b"abcd"), lambda: pack("i", x=1) if False else pack("i", "x")]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
print(struct.error, struct.error.__mro__[1], unpack("<2h", bytearray(b"\1\0\2\0")))
print(unpack("<20B", bytes(range(20))), len(unpack("1000b", bytes(1000))))
