# What open() makes, and the layers below.
import io
import os

with open("scratch_layers.txt", "w", encoding="utf-8") as file:
    print(type(file).__name__, type(file.buffer).__name__, isinstance(file, io.TextIOBase), isinstance(file.buffer, io.BufferedIOBase), file.name, file.mode, file.buffer.mode)
    file.write("é\n")
with open("scratch_layers.txt", "rb") as file:
    print(type(file.raw).__name__, file.raw.name, file.raw.mode, file.peek(1)[:1], file.read(), file.raw.closed)
print(file.closed, file)
with open("scratch_layers.txt", "rb", buffering=0) as file:
    print(type(file).__name__, file.readall(), isinstance(file, io.RawIOBase), file.closefd)
with io.FileIO("scratch_layers.txt", "w") as file:
    print(file.write(b"abcdef"), file.mode, file.readable(), file.tell())
with io.BufferedRandom(io.FileIO("scratch_layers.txt", "r+")) as file:
    print(file.read(2), file.write(b"XY"), file.seek(0), file.read(), file)
file = io.TextIOWrapper(io.BufferedReader(io.FileIO("scratch_layers.txt")), "ascii")
print(file.read(), file.name, file.fileno() > 2, file.buffer.raw.closed, file.close(), file.buffer.raw.closed)
with open("scratch_layers.txt", "w", encoding="utf-16") as file:
    print(file.write("one\n"), file.write("two\n"), file.tell() > 0)
print(open("scratch_layers.txt", encoding="utf-16").readlines(), os.path.getsize("scratch_layers.txt"))
for action in (lambda: io.FileIO("no such"), lambda: io.FileIO("x", "q"), lambda: io.FileIO(-1), lambda: open("scratch_layers.txt", "rt", buffering=0)):
    try:
        print(action())
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)
os.remove("scratch_layers.txt")
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_END, io.open is open, issubclass(io.UnsupportedOperation, (OSError)), issubclass(io.UnsupportedOperation, ValueError), sorted(io.__all__)[:3])
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode("a\r")), repr(d.decode("\nb\r")), repr(d.decode("", final=True)), d.newlines)
