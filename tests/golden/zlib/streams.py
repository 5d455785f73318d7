import copy
import zlib

text = b"hello hello hello " * 50
packed = zlib.compress(text)
packer = zlib.compressobj()
start = packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH)
other = packer.copy()
print(zlib.decompress(start + packer.compress(b"more") + packer.flush()) == text + b"more", zlib.decompress(start + other.flush()) == text)
unpacker = zlib.decompressobj()
print(unpacker.decompress(packed + b"tail", 10), unpacker.unused_data, len(unpacker.unconsumed_tail) > 0, unpacker.eof)
print(len(unpacker.decompress(unpacker.unconsumed_tail)), unpacker.unused_data, unpacker.eof, unpacker.decompress(b"zz"), unpacker.unused_data)
unpacker = zlib.decompressobj()
print(b"".join(unpacker.decompress(packed[at:at + 1]) for at in range(len(packed))) == text, unpacker.eof)
unpacker = zlib.decompressobj()
first = unpacker.decompress(packed, 5)
twin = copy.deepcopy(unpacker)
print(first + unpacker.flush() == text, twin.flush() == text[5:], twin.eof)
packer = zlib.compressobj(zdict=b"hello ")
packed = packer.compress(text) + packer.flush()
print(zlib.decompressobj(zdict=b"hello ").decompress(packed) == text)
print(type(packer), type(unpacker), zlib.error.__mro__[1])
for call in (
    packer.flush, lambda: packer.compress(b"late"), packer.copy, lambda: zlib.decompressobj().decompress(packed), lambda: zlib.decompressobj(zdict=b"other").decompress(packed),
    lambda: unpacker.decompress(b"", -1), lambda: unpacker.flush(0), lambda: zlib.compressobj(10), lambda: zlib.compressobj(method=7), lambda: zlib.decompressobj(99),
    lambda: zlib.decompressobj(zdict=5), type(packer),
):
    try:
        print(call())
    except (zlib.error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
