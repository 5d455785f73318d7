# struct: packing, unpacking, iterating, errors.
import struct

record = struct.Struct("<hI5s?d2x3p")
packed = record.pack(-2, 70_000, b"abc", True, 1.5, b"pq")
print(packed, record.unpack(packed), record.size, record.format)
print(list(struct.iter_unpack("<H", b"\1\2\3\4")), struct.unpack_from("<q", bytes(12), 3), struct.calcsize("@ibd"))
room = bytearray(16)
struct.pack_into(">QB", room, 2, 2**63, 255)
print(room, struct.unpack(">2x Q", room[:10]), struct.pack("e", 1.5))
for arguments in (("<B", 256), ("<i",), ("y", 1), ("<f", 1e39)):
    try:
        struct.pack(*arguments)
    except (struct.error, OverflowError) as error:
        print(error)
