# BytesIO.
import io

b = io.BytesIO(b"one\ntwo\nthree")
print(b.read(2), b.readline(), b.tell(), list(b), b.read(), b.read1(), b.getvalue())
print(b.seek(0), b.readlines(), b.seek(-3, 2), b.read(), b.seek(2, 1) , b.write(b"!"), b.getvalue(), b.seek(1), b.write(bytearray(b"XY")), b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), b.truncate())
room = bytearray(5)
b.seek(0)
print(b.readinto(room), room, b.readinto1(room), b.seek(6), b.write(b"z"), b.getvalue(), b.writelines([b"1", b"2"]), b.getvalue())
print(b.closed, b.readable(), b.writable(), b.seekable(), b.isatty(), b.flush(), isinstance(b, io.BufferedIOBase), isinstance(b, io.RawIOBase), b.readline(), b.seek(0), b.readline(2))
with io.BytesIO() as c:
    c.write(b"abc")
for action in (lambda: c.read(), lambda: c.getvalue(), lambda: io.BytesIO("x"), lambda: b.write("x"), lambda: b.write(1), lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.truncate(-1), lambda: b.fileno(), lambda: b.detach(), lambda: io.BytesIO(1, 2), lambda: b.readinto(b"x")):
    try:
        print(action())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)


class Counted(io.BytesIO):
    count = 0

    def write(self, data):
        self.count += 1
        return super().write(data)


d = Counted(b"x")
d.writelines([b"a", b"b"])
print(d.count, d.getvalue(), io.BytesIO(initial_bytes=b"k").read(), io.BytesIO(None).read(), io.BytesIO(bytearray(b"ba")).read())
