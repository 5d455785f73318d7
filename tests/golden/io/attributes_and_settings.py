# Files take attributes; what reconfigure() keeps and refuses; what a pipe for both ways keeps.
import io

for make in (io.StringIO, io.BytesIO, lambda: io.TextIOWrapper(io.BytesIO()), lambda: io.BufferedReader(io.BytesIO()),
             lambda: open("/dev/null", "rb", 0)):
    with make() as file:
        file.note = 1
        print(type(file).__name__, file.note, vars(file).get("note"))


class Sub(io.StringIO):
    pass


s = Sub()
s.x = 2
print(vars(s))

t = io.TextIOWrapper(io.BytesIO(), "ascii", "replace")
for settings in {"encoding": 42}, {"errors": 42}, {"newline": 42}, {"newline": "x"}, {"errors": "ignore"}, {"encoding": "utf-8"}, \
        {"encoding": "latin-1", "errors": "replace"}, {"encoding": None, "errors": None}:
    try:
        t.reconfigure(**settings)
        print(t.encoding, t.errors)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
t.mode = "w"
print(t)

pair = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b"foo\nbar\n"), io.BytesIO()))
print(repr(pair.readline()), pair.write("x"), repr(pair.readline()))

raw = io.BytesIO(b"abcdef")
with io.BufferedRandom(raw, 3) as file:
    file.write(b"1")
    print(file.read1(), file.read1(1))
    file.flush()
    print(raw.getvalue())

for args in (1, "x"), (1, "x", 3), (1, "x", "name"):
    error = BlockingIOError(*args)
    print(error.args, error.filename, getattr(error, "characters_written", "unset"))
error.characters_written = 7
print(error.characters_written)
try:
    error.characters_written = "a"
except TypeError as refused:
    print(refused)
del error.characters_written
print(hasattr(error, "characters_written"), hasattr(OSError(1, "x"), "characters_written"))
