# Pickles that CPython wrote, errors, persistent ids.
import io
import pickle

for data in (b"\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00}\x94(\x8c\x01a\x94]\x94(K\x01G?\xf8\x00\x00\x00\x00\x00\x00\x8c\x01b\x94eNu.", b"(lp0\nI1\naL2L\naF1.5\naVx\\u00e9\np1\naI01\na.", b"cbuiltins\nset\np0\n((lp1\nI1\natp2\nRp3\n.", b"S'abc'\n.", b"\x80\x03cbuiltins\nrange\nK\x01K\x02K\x03\x87R.", b"U\x02ab.", b"I00\n."):
    print(pickle.loads(data))
for data in (b"", b"\x80\x09.", b"x", b"K", b"]a.", b"cno_such_module\nx\n.", b"cbuiltins\nno_such\n.", b"h\x05.", b"Sabc\n.", b"\xff"):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__)
for value in (lambda: 0, io.BytesIO, (i for i in ()), type("Local", (), {})()):
    try:
        print(pickle.loads(pickle.dumps(value)))
    except Exception as error:
        print(type(error).__name__)


class Keeper(pickle.Pickler):
    def persistent_id(self, obj):
        return "the list" if obj == ["kept"] else None


class Finder(pickle.Unpickler):
    def persistent_load(self, pid):
        return [pid]

    def find_class(self, module, name):
        if module != "collections":
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


file = io.BytesIO()
Keeper(file).dump([1, ["kept"]])
file.seek(0)
print(Finder(file).load())
try:
    Finder(io.BytesIO(pickle.dumps(print))).load()
except pickle.UnpicklingError as error:
    print(error)
file = io.BytesIO()
pickle.dump(1, file)
pickle.dump("two", file, protocol=0)
file.seek(0)
print(pickle.load(file), pickle.load(file), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
try:
    pickle.load(file)
except EOFError as error:
    print(error)
try:
    pickle.dumps(1, 6)
except ValueError as error:
    print(error)
