# A byte order mark stands at the start of a file, once.
import io
import os
import tempfile

name = os.path.join(tempfile.mkdtemp(), "file")
for encoding in "utf-8-sig", "UTF_8_SIG", "utf-16", "utf-32":
    with open(name, "w", encoding=encoding) as file:
        file.write("a")
        file.write("b\n")
        end = file.tell()
    with open(name, "a", encoding=encoding) as file:
        file.write("c")
    with open(name, "r+", encoding=encoding) as file:
        file.seek(end)
        file.write("d")
        file.seek(0)
        file.write("e")
    with open(name, "rb") as file:
        print(encoding, file.read())
    with open(name, encoding=encoding) as file:
        print(repr(file.read()))
os.unlink(name)
os.rmdir(os.path.dirname(name))
text = io.TextIOWrapper(io.BytesIO(), "ascii", "replace")
text.write("first\n")
text.reconfigure(encoding="utf-8-sig")
text.write("é")
print(text.errors, text.detach().getvalue())
