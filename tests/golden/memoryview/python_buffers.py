# __buffer__ and __release_buffer__ of Python classes: who asks for what, and when it ends.
import collections.abc
import struct


class Data:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("buffer", int(flags))
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("release", bytes(view))
        view.release()


data = Data(b"hello")
view = memoryview(data)
print(view[0], view.nbytes, view.readonly, type(view.obj).__name__)
view[0] = 72
part = view[1:3]
view.release()
print(part.tolist())
part.release()
print(bytes(data), bytearray(data), struct.unpack("5s", data), b"-".join([data, b"x"]), b"abc" + data, b"ell" == data)
grown = bytearray()
grown += data
grown.extend(data)
print(grown, b"xHellox".find(data), int.from_bytes(data, "big"))
print(isinstance(data, collections.abc.Buffer), issubclass(bytes, collections.abc.Buffer))


class Array(bytearray):
    def __buffer__(self, flags):
        print("asked", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("given back")
        super().__release_buffer__(view)


array = Array(b"abc")
with memoryview(array) as view:
    try:
        array.append(1)
    except BufferError as error:
        print(error)
array.append(1)
print(array)


def refused(use):
    try:
        print(use())
    except (TypeError, ValueError, BufferError) as error:
        print(type(error).__name__, error)


refused(lambda: memoryview(type("Five", (), {"__buffer__": lambda self, flags: 5})()))
refused(lambda: bytes(type("Fails", (), {"__buffer__": lambda self, flags: int("x")})()))
refused(lambda: memoryview(type("Without", (), {"__buffer__": None})()))
refused(lambda: b"abc".__buffer__(1))
refused(lambda: b"abc".__buffer__("x"))
refused(lambda: bytearray(b"abc").__buffer__(1).tolist())
refused(lambda: bytearray(b"abc").__release_buffer__(5))
refused(lambda: bytearray(b"abc").__release_buffer__(memoryview(b"x")))
print(hasattr(bytes, "__release_buffer__"), hasattr(bytearray, "__release_buffer__"), hasattr(memoryview, "__buffer__"))
