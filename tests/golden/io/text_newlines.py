# TextIOWrapper.newlines: the line ends that were met by a reader that looks for all kinds.
import io

for newline in None, "", "\n", "\r\n":
    file = io.TextIOWrapper(io.BytesIO(b"a\nb\r\nc\rd"), "ascii", newline=newline)
    print(repr(newline), file.newlines, repr(file.read()), file.newlines)
file = io.TextIOWrapper(io.BytesIO(b"a\n" * 5000 + b"b\r\n" * 5000), "utf-8")
print(file.newlines, file.readline(), file.newlines)
file.read()
print(file.newlines)
print(io.TextIOWrapper(io.BytesIO(b"")).newlines)
try:
    file.newlines = 5
except AttributeError as error:
    print(error)
