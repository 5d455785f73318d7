# Text and buffers over any object.
import io

raw = io.BytesIO("line é\nsecond\r\nthird".encode())
text = io.TextIOWrapper(raw, encoding="utf-8")
print(text.readline(), text.read(3), text.readlines(), text.encoding, text.errors, text.buffer is raw, text.closed, text.readable(), text)
out = io.BytesIO()
text = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n", write_through=True)
print(text.write("é\n"), out.getvalue(), print("x", file=text), out.getvalue(), text.detach() is out, out.closed)
out = io.BytesIO()
with io.TextIOWrapper(out, "utf-16") as text:
    text.write("a")
    text.write("b")
    text.flush()
    print(out.getvalue() in (b"\xff\xfea\0b\0", b"\xfe\xff\0a\0b"))
print(out.closed, text.closed)
print(io.TextIOWrapper(io.BytesIO("é日".encode("utf-16")), "utf-16").read(), io.TextIOWrapper(io.BytesIO(b"\xff"), "ascii", errors="replace").read())


class Raw(io.RawIOBase):
    def __init__(self, data=b""):
        self.data, self.at, self.written = data, 0, []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, room):
        piece = self.data[self.at:self.at + min(len(room), 4)]
        room[:len(piece)] = piece
        self.at += len(piece)
        return len(piece)

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


reader = io.BufferedReader(Raw(b"abcdefghij\nklm"))
print(reader.read(2), reader.peek()[:2], reader.readline(), reader.read(), reader.read(), reader.readable(), reader.writable(), type(reader.raw).__name__)
raw = Raw()
writer = io.BufferedWriter(raw, 8)
print(writer.write(b"abc"), raw.written, writer.write(b"defghi"), writer.flush(), b"".join(raw.written), writer.close(), raw.closed)
print(Raw(b"0123456789").read(3), Raw(b"0123456789").readall(), list(Raw(b"a\nb\nc")), Raw(b"xy").read())
pair = io.BufferedRWPair(Raw(b"in"), raw2 := Raw())
print(pair.read(), pair.write(b"out"), pair.flush(), raw2.written)
print(io.TextIOWrapper(io.BufferedReader(Raw("té\nxt".encode())), "utf-8").readlines())
for action in (lambda: io.BufferedReader(io.StringIO()), lambda: io.BufferedWriter(Raw(), 0), lambda: io.RawIOBase().read(), lambda: io.TextIOBase().write("x"), lambda: io.IOBase().fileno(), lambda: text.write("x"), lambda: io.TextIOWrapper(io.BytesIO(), "no such"), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"), lambda: io.TextIOWrapper(io.BytesIO()).write(b"x")):
    try:
        print(action())
    except (ValueError, OSError, LookupError, TypeError, NotImplementedError) as error:
        print(type(error).__name__)
