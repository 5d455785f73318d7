from struct import calcsize, error, pack, unpack

print(pack("5s", b"ab"), pack("2s", b"abcd"), pack("0s", b"x"), pack("s", b""), pack("3s", bytearray(b"xyz")), pack("5p", b"ab"), pack("3p", b"abcd"), pack("p", b"a"), pack("300p", b"z" * 300)[:3])
print(unpack("5s", b"ab\0\0\0"), unpack("5p", b"\x02abxx"), unpack("3p", b"\x09ab"), unpack("0s", b""), unpack("p", b"\x05"), unpack("2s2s", b"abcd"))
print(pack("c", b"z"), pack("3c", b"a", b"b", b"c"), unpack("2c", b"xy"), pack("?", 5), pack("3?", [], "x", None), unpack("3?", b"\0\1\7"))
print(pack("x"), pack("2xb", 1), pack("bxxb", 1, 2), unpack("bxb", b"\x01\x02\x03"), calcsize("3x"), pack(" b  b\n", 1, 2))
for args in [("s", "text"), ("p", 5), ("c", b""), ("c", b"ab"), ("c", "a"), ("c", 65), ("s", None), ("3s", memoryview) if False else ("3s", [1])]:
    try:
        pack(*args)
    except error as reason:
        print(reason)


class Bad:
    def __bool__(self):
        raise ArithmeticError("bool")


try:
    pack("?", Bad())
except ArithmeticError as reason:
    print(reason)
