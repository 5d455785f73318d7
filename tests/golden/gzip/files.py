import gzip
import io
import os
import tempfile
import zlib


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (OSError, EOFError, ValueError, TypeError, zlib.error) as error:
        print(type(error).__name__, error)


text = b"hello " * 100
packed = gzip.compress(text, mtime=0)
print(packed[:10], gzip.decompress(packed) == text, gzip.decompress(packed * 2 + b"\0") == text * 2, gzip.decompress(b""))
for data in (b"xx", packed[:-1], packed[:5], packed[:-8] + bytes(8), b"\x1f\x8b\x01" + packed[3:], packed + b"junk"):
    attempt(gzip.decompress, data)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "x.gz")
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write("line1\nliné2\n")
    with gzip.open(path, "rt", encoding="utf-8") as file:
        print(repr(file.readline()), repr(file.read()))
    with gzip.open(path, "ab") as file:
        print(file.write(b"more"), file.tell(), file.readable(), file.writable(), file.mode)
        attempt(file.read)
    with gzip.open(path) as file:
        print(file.read(3), file.tell(), file.seek(1), file.read(2), list(file), file.mode, file.name == path)
        attempt(file.write, b"x")
    print(file.closed)
    attempt(file.read)
    attempt(gzip.open, path, "rbt")
    attempt(gzip.open, path, "rb", encoding="x")
    attempt(gzip.open, 5)
stream = io.BytesIO()
with gzip.GzipFile(fileobj=stream, mode="w", mtime=5, filename="n.txt") as file:
    file.write(b"abc")
print(stream.getvalue()[:16])
stream.seek(0)
file = gzip.GzipFile(fileobj=stream)
print(file.read(), file.mtime, repr(file.name))
