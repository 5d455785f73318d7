# Files in memory can be copied and pickled, with text, position and attributes.
import copy
import io
import pickle

file = io.StringIO("a\u00e9b\r\nc", newline="")
file.read(2)
file.note = "x"
print(file.__getstate__())
for other in copy.copy(file), copy.deepcopy(file), pickle.loads(pickle.dumps(file)):
    print(other.tell(), repr(other.read()), other.note, repr(other.getvalue()))
print(io.StringIO("a\rb", newline=None).__getstate__(), io.StringIO("a\nb", newline="\r\n").__getstate__())
for newline in None, "", "\n", "\r", "\r\n":
    made = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), repr(made.getvalue()), pickle.loads(pickle.dumps(made)).__getstate__())
data = io.BytesIO(b"abc")
data.read(1)
print(data.__getstate__(), copy.copy(data).read(), pickle.loads(pickle.dumps(data)).read())


def attempt(file, state):
    try:
        file.__setstate__(state)
        print(file.tell(), file.getvalue())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for state in 5, (1, 2), (1, 2, 3, 4), ("a", "\n", "x", None), ("a", "\n", -1, None), ("a", "\n", 1, 5), ("a\r\n", "\n", 10, {}):
    attempt(io.StringIO(), state)
for state in 5, (b"a", 1), ("a", 1, None), (b"a", "x", None), (b"a", -1, None), (b"a", 1, 5), (b"abc", 2, {"q": 5}):
    attempt(io.BytesIO(), state)
with io.StringIO() as closed:
    pass
for function in closed.__getstate__, lambda: closed.__setstate__(("a", "\n", 0, None)):
    try:
        function()
    except ValueError as error:
        print(error)
for mode in "r", "rb":
    with open(__file__, mode) as file:
        try:
            copy.copy(file)
        except TypeError as error:
            print(error)
