"""This module defines an object type which can efficiently represent an array of basic values: characters, integers, floating-point
numbers. Arrays are sequence types and behave very much like lists, except that the type of objects stored in them is constrained."""

from collections.abc import MutableSequence as _MutableSequence

_MutableSequence.register(array)
del _MutableSequence

# The formats of pickled items: little-endian; the next number is big-endian.
_CODES = {"B": 0, "b": 1, "H": 2, "h": 4, "I": 6, "i": 8, "L": 10, "Q": 10, "l": 12, "q": 12, "f": 14, "d": 16, "u": 20, "w": 20}
_FORMATS = {0: "B", 1: "b", 2: "<H", 3: ">H", 4: "<h", 5: ">h", 6: "<I", 7: ">I", 8: "<i", 9: ">i", 10: "<Q", 11: ">Q", 12: "<q",
            13: ">q", 14: "<f", 15: ">f", 16: "<d", 17: ">d"}
_TEXTS = {18: "utf-16-le", 19: "utf-16-be", 20: "utf-32-le", 21: "utf-32-be"}


def _reduce(self, protocol):
    state = getattr(self, "__dict__", None)
    if protocol < 3:
        return type(self), (self.typecode, list(self)), state
    return _array_reconstructor, (type(self), self.typecode, _CODES[self.typecode], self.tobytes()), state


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    """Internal. Used for pickling support."""
    if not isinstance(arraytype, type):
        raise TypeError(f"first argument must be a type object, not {type(arraytype).__name__}")
    if not issubclass(arraytype, array):
        raise TypeError(f"{arraytype.__name__} is not a subtype of array.array")
    if mformat_code not in _FORMATS and mformat_code not in _TEXTS:
        raise ValueError("third argument must be a valid machine format code.")
    if not isinstance(items, bytes):
        raise TypeError(f"fourth argument should be bytes, not {type(items).__name__}")
    if mformat_code in _TEXTS:
        return arraytype(typecode, items.decode(_TEXTS[mformat_code], "surrogatepass"))
    from struct import calcsize, iter_unpack

    form = _FORMATS[mformat_code]
    if len(items) % calcsize(form):
        raise ValueError("bytes length not a multiple of item size")
    return arraytype(typecode, [item for item, in iter_unpack(form, items)])


def _tofile(self, f):
    data = self.tobytes()
    for start in range(0, len(data), 65536):
        f.write(data[start:start + 65536])


def _fromfile(self, f, n):
    if n < 0:
        raise ValueError("negative count")
    data = f.read(n * self.itemsize)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    self.frombytes(data)
    if len(data) != n * self.itemsize:
        raise EOFError("read() didn't return enough bytes")
