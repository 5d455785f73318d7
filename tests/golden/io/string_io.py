# StringIO: reading, writing, positions, line ends.
import io

s = io.StringIO("one\ntwo\nthree")
print(s.read(2), s.readline(), s.tell(), list(s), s.read(), s.getvalue().count("\n"))
print(s.seek(0), s.readlines(), s.seek(4), s.readline(2), s.readline(0) == "", s.readline(-1), s.seek(0, 2), s.write("!é"), s.getvalue(), s.tell())
s.seek(1)
print(s.write("XYéZ"), s.getvalue(), s.tell(), s.read(1), s.truncate(4), s.getvalue(), s.tell(), s.truncate(), s.seek(7), s.write("end"), repr(s.getvalue()))
t = io.StringIO()
print(t.write("日本"), t.seek(1), t.write("x語y"), t.getvalue(), t.seek(2), t.read(), print("printed", 1, file=t), t.getvalue())
t.writelines(["a", "b\n"])
print(repr(t.getvalue()), t.closed, t.readable(), t.writable(), t.seekable(), t.isatty(), t.encoding, t.errors, t.line_buffering, t.newlines)
for newline in (None, "", "\n", "\r", "\r\n"):
    u = io.StringIO("a\nb\rc\r\nd", newline=newline)
    print(repr(newline), repr(u.getvalue()), list(u), u.newlines, u.write("\n"), repr(u.getvalue()[-2:]))
with io.StringIO("x") as v:
    print(v.read())
for action in (lambda: v.read(), lambda: v.getvalue(), lambda: io.StringIO(b"x"), lambda: io.StringIO(newline="x"), lambda: io.StringIO(newline=1), lambda: s.write(b"x"), lambda: s.write(), lambda: s.seek(-1),
               lambda: s.seek(1, 1), lambda: s.seek(0, 3), lambda: s.truncate(-1), lambda: s.read("x"), lambda: s.fileno(), lambda: s.detach(), lambda: io.StringIO(1, 2, 3), lambda: v.__enter__(), lambda: iter(v), lambda: s.writelines([1])):
    try:
        print(action())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)


class Upper(io.StringIO):
    def __init__(self, text="", extra=None):
        super().__init__(text)
        self.extra = extra

    def write(self, text):
        return super().write(text.upper())


u = Upper("start ", extra=5)
u.seek(0, 2)
print("hello", file=u)
print(u.getvalue(), u.extra, isinstance(u, io.TextIOBase), isinstance(s, io.StringIO), issubclass(io.StringIO, io.IOBase), io.StringIO(None).getvalue() == "")
