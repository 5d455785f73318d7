# What bytes() and bytearray() ask of their source, and in which order.
class Text(str):
    def __bytes__(self):
        return b"own"


class Raw(bytes):
    def __index__(self):
        raise TypeError("no number")


class Count(bytes):
    def __index__(self):
        return 3


class Broken(bytes):
    def __index__(self):
        raise ValueError("broken")


print(bytes(Text("x")), bytes(Text("x"), "ascii"))
print(bytes(Raw(b"foo")), bytearray(Raw(b"foo")), bytes(Count(b"foox")), bytearray(Count(b"foox")))
for make, source in (bytearray, Broken(b"x")), (bytes, Broken(b"x")), (bytearray, Text("x")), (bytes, "x"), (bytearray, "x"), \
        (bytes, 1.5), (bytearray, 1.5), (bytes, -1), (bytearray, -1), (bytes, [256]), (bytearray, [-1]), (bytes, ["a"]), \
        (bytearray, [None]), (bytes, 1 << 70), (bytearray, object()), (bytes, object()):
    try:
        print(make(source))
    except Exception as error:
        print(make.__name__, type(error).__name__, error)
