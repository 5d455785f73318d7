from struct import error, pack, unpack

values = [0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 65535, -32769, 2**31 - 1, 2**31, 2**32 - 1, 2**32, -2**31 - 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -2**63, -2**63 - 1, True]
for order in "@=<>!":
    for code in "bBhHiIlLqQ" + ("nNP" if order == "@" else ""):
        for value in values:
            try:
                data = pack(order + code, value)
                print(order + code, value, data, unpack(order + code, data))
            except error as reason:
                print(order + code, value, reason)


class Index:
    def __index__(self):
        return 7


class Failing:
    def __index__(self):
        raise ValueError("inside")


print(pack("bq", Index(), Index()))
for value in ["a", 1.5, None, b"a", Failing()]:
    try:
        pack("i", value)
    except (error, ValueError) as reason:
        print(type(reason).__name__, reason)
x = unpack("<I", b"\x39\x30\x00\x00")
print(x, x[0] == 12345)
