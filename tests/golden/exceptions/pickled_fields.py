# What exceptions keep beside args comes through pickling and copying.
import copy
import pickle

made = [OSError(2, "gone", "a.txt"), OSError(2, "gone", "a.txt", None, "b.txt"), OSError("foo", "bar", "baz"), OSError(5, "x"),
        OSError("only"), ImportError("m", name="n", path="p"), ImportError("m"), ImportError("m", name_from="f"),
        AttributeError("a", name="n", obj=5), NameError("x", name="y"), KeyError("k"), StopIteration(7), SystemExit(3),
        UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"), SyntaxError("s", ("f", 1, 2, "text", 1, 5))]
noted = ValueError(1)
noted.extra = [1]
noted.add_note("note")
made.append(noted)
for error in made:
    print(repr(error), error.__reduce__()[1:])
    for again in (pickle.loads(pickle.dumps(error)), pickle.loads(pickle.dumps(error, 0)), copy.copy(error), copy.deepcopy(error)):
        names = [n for n in ("filename", "filename2", "name", "path", "name_from", "value", "code", "start", "lineno", "extra",
                             "__notes__") if hasattr(again, n)]
        print("   ", repr(again), *(f"{n}={getattr(again, n)!r}" for n in names))
error = ImportError("test", name="name", path="path")
error.__init__()
print(error.args, error.msg, error.name, error.path)
