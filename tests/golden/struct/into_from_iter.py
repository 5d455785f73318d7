from struct import error, iter_unpack, pack_into, unpack_from

b = bytearray(8)
pack_into("<hb", b, 1, 513, 5)
pack_into(">H", b, -2, 0xABCD)
print(b, unpack_from("<h", b, 1), unpack_from(">H", b, -2), unpack_from("<b", b), unpack_from("<i", buffer=b, offset=4), unpack_from("", b, 8))
for call in [lambda: pack_into("i", b, 6, 1), lambda: pack_into("i", b, -2, 1), lambda: pack_into("i", b, -20, 1), lambda: pack_into("i", b, 8, 1), lambda: pack_into("i", b"abcd", 0, 1), lambda: pack_into("i", b, "a", 1), lambda: pack_into("ii", b, 0, 1),
             lambda: pack_into(), lambda: pack_into("i"), lambda: pack_into("i", b), lambda: pack_into("i", b, 0), lambda: pack_into("i", b, 0, "x"), lambda: unpack_from("i", b"abc"), lambda: unpack_from("i", b, 5), lambda: unpack_from("i", b, -3), lambda: unpack_from("i", b, -20),
             lambda: unpack_from("i", b, 20), lambda: unpack_from("i"), lambda: unpack_from("i", 5), lambda: unpack_from("i", b, "a"), lambda: iter_unpack("i", b"abc"), lambda: iter_unpack("", b""), lambda: iter_unpack("i", 5), lambda: iter_unpack("i")]:
    try:
        print(call())
    except Exception as reason:
        print(type(reason).__name__, reason)
it = iter_unpack("<h", b"\1\0\2\0\3\0")
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it), type(it).__name__)
data = bytearray(b"\1\0\2\0")
it = iter_unpack("<h", data)
try:
    data.append(0)
except BufferError as reason:
    print(reason)
print(list(it))
data.append(0)
print(len(data), list(iter_unpack("<bb", b"")))
try:
    type(it)()
except TypeError as reason:
    print(reason)
