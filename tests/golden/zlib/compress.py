import zlib

text = b"hello hello hello " * 50
for level in range(-1, 10):
    assert zlib.decompress(zlib.compress(text, level)) == text
for bits in (15, -15, 31, 9, -9, 25):
    assert zlib.decompress(zlib.compress(text, wbits=bits), bits) == text
packed = zlib.compress(text)
print(packed[:2], len(zlib.compress(text, 0)), len(packed) < 60, zlib.decompress(packed + b"more") == text)
print(zlib.crc32(b"abc"), zlib.crc32(b"abc", 5), zlib.adler32(b"abc"), zlib.adler32(b""), zlib.crc32(b"c", zlib.crc32(b"ab")))
print(len(zlib.decompress(zlib.compress(bytes(10**6)))), zlib.decompress(packed, bufsize=0) == text)
for call in (
    lambda: zlib.compress("text"), lambda: zlib.compress(text, 10), lambda: zlib.compress(text, "1"), lambda: zlib.compress(data=text),
    lambda: zlib.decompress(b""), lambda: zlib.decompress(packed[:-1]), lambda: zlib.decompress(b"no data"), lambda: zlib.decompress(packed[:-4] + b"abcd"),
    lambda: zlib.decompress(packed, wbits=-15), lambda: zlib.decompress(packed, 99), lambda: zlib.decompress(packed, bufsize=-1), lambda: zlib.crc32("a"),
):
    try:
        print(call())
    except (zlib.error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
