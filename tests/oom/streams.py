# Streams in memory, print to them, text and binary files with encodings.
import contextlib
import io
import os

text = io.StringIO("one\ntwo\r\nthree")
print(text.readlines(), text.tell(), text.seek(2), text.read(3))
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("a", 1, sep="-", end="!\n" * 50)
print(len(out.getvalue()))
raw = io.BytesIO(b"lines\nof\nbytes")
print(raw.readline(), list(raw), raw.seek(-3, 2), raw.read1(), raw.truncate(4), raw.getvalue())
wrapped = io.TextIOWrapper(io.BytesIO("é\n€\n".encode("utf-16")), encoding="utf-16")
print(wrapped.read())
with open(os.devnull, "w", encoding="latin-1", errors="replace") as sink:
    print("€" * 300, file=sink)
try:
    io.BytesIO(b"\xff").read().decode()
except UnicodeDecodeError as error:
    print(error)
