from struct import Struct, error
import weakref

s = Struct("<ih")
print(s, s.format, s.size, s.pack(1, 2), s.unpack(b"abcdef"), s.unpack_from(b"xabcdef", 1), s.unpack_from(buffer=b"abcdefgh", offset=-6), list(s.iter_unpack(bytes(range(12)))))
print(Struct(b">q"), Struct(format="b").size, Struct("").pack(), type(s).__module__, type(s).__name__, weakref.ref(s)() is s)
b = bytearray(10)
s.pack_into(b, 2, 258, -1)
print(b)
for call in [lambda: Struct(), lambda: Struct(5), lambda: Struct("z"), lambda: Struct("i", "i"), lambda: Struct(fmt="i"), lambda: s.pack(1), lambda: s.pack(1, 2, 3), lambda: s.unpack(b"a"), lambda: s.unpack(), lambda: s.unpack(b"", 1), lambda: s.pack(x=1), lambda: s.pack_into(),
             lambda: s.pack_into(b), lambda: s.pack_into(b, 0), lambda: s.pack_into(b, 6, 1, 2), lambda: s.unpack_from(b"a"), lambda: s.iter_unpack(b"a"), lambda: s.unpack_from(), lambda: setattr(s, "size", 1), lambda: setattr(s, "format", "i"), lambda: s.pack_into(b"x" * 6, 0, 1, 2), lambda: s.pack_into(5, 0, 1, 2)]:
    try:
        print(call())
    except Exception as reason:
        print(type(reason).__name__, str(reason).replace("'struct.", "'_struct."))
s.__init__(">b")
print(s, s.size, s.pack(5))


class Sub(Struct):
    def __init__(self, letters):
        super().__init__("<" + "b" * letters)


print(Sub(3), Sub(3).size, Sub(2).pack(1, 2))
