# tell() and seek() in text, line ends of every kind, reading in pieces.
name = "scratch_positions.txt"
with open(name, "w") as f:
    for i in range(2000): f.write(f"line {i} é☃ {'x' * (i % 50)}\n")
f = open(name)
print(sum(len(line) for line in f))
f.seek(0); print(repr(f.readline()), f.tell(), f.readline(3), f.tell(), len(f.read(10000)), f.tell())
p = f.tell(); a = f.read(50); f.seek(p); print(a == f.read(50), f.seek(0, 2) == f.tell(), repr(f.read()))
f.seek(0); next(f)
try: f.tell()
except OSError as e: print(e)
f.close()
with open(name, "w", newline="\r\n") as f: f.write("a\nb\n")
print(open(name, "rb").read(), open(name).read(), [open(name, newline=n).readlines() for n in ("", "\n", "\r", "\r\n")])
with open(name, "wb") as f: f.write(b"\xff\xfe abc\r\nde\rf\n")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try: print(ascii(open(name, errors=errors).read()), ascii(open(name, errors=errors).readline()))
    except ValueError as e: print(e)
with open(name, "w+b") as f:
    f.write(b"0123456789"); f.seek(3); f.write(b"XY"); print(f.read(2), f.tell(), f.seek(0), f.read(), f.truncate(4), f.seek(0), f.read())
with open(name, "a+") as f: print(f.tell(), repr(f.read()), f.write("end"), f.seek(0), f.read())
class Path:
    def __fspath__(self): return name
print(open(Path()).name, open(name).readlines(1))
open(name, "w").close()
