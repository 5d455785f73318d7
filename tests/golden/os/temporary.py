# tempfile: files and folders that go away.
import os
import tempfile

with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as folder:
    name = os.path.basename(folder)
    print(name.startswith("pre"), name.endswith("suf"), len(name), os.path.isdir(folder), oct(os.stat(folder).st_mode & 0o777))
    with tempfile.NamedTemporaryFile("w+", dir=folder, suffix=".txt") as file:
        print(file.write("text"), file.seek(0), file.read(), os.path.dirname(file.name) == folder, file.name.endswith(".txt"), os.listdir(folder) == [os.path.basename(file.name)])
    print(os.path.exists(file.name), file.closed)
    fd, path = tempfile.mkstemp(dir=folder)
    print(os.write(fd, b"x"), os.close(fd), oct(os.stat(path).st_mode & 0o777), os.path.getsize(path))
    inner = tempfile.mkdtemp(dir=folder)
    print(os.path.isdir(inner), os.path.exists(tempfile.mktemp(dir=folder)))
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as kept:
        kept.write(b"kept")
    print(os.path.exists(kept.name), kept.mode)
print(os.path.exists(folder))
with tempfile.TemporaryFile() as file:
    print(file.write(b"bytes"), file.seek(0), file.read())
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as file:
    print(file.write("abc"), file._rolled, file.write("defg"), file._rolled, file.seek(0), file.read())
print(tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()), tempfile.gettempdirb() == os.fsencode(tempfile.gettempdir()))
try:
    tempfile.mkstemp(prefix="a", suffix=b"b")
except TypeError as error:
    print(error)
try:
    tempfile.mkdtemp(dir="no such folder")
except FileNotFoundError as error:
    print(error.errno)
