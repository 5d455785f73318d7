from struct import error, pack, unpack
import math

for order in "@<>":
    for code in "efd":
        for value in [0.0, -0.0, 1.0, -2.5, 0.1, 1e-8, 6e-8, 2.98e-8, 65504.0, 65519.0, 1e10, 1e39, float("inf"), -float("inf"), 5, 2**40, True, math.pi, 2**-14, 2**-24, 2**-25, 1.0009765625, 1.00048828125, 2049.0, 2051.0]:
            try:
                data = pack(order + code, value)
                print(order + code, value, data, unpack(order + code, data))
            except (error, OverflowError) as reason:
                print(order + code, value, type(reason).__name__, reason)
        print(unpack(order + code, pack(order + code, float("nan"))))
for value in ["a", None, 10**400, b"", [1]]:
    try:
        pack("d", value)
    except error as reason:
        print(reason)


class Float:
    def __float__(self):
        return 2.5


print(unpack("<d", pack("<d", Float())), unpack(">e", b"\x7c\x00"), unpack("<e", b"\x01\x00"), unpack("<e", b"\xff\xfb"))
