# os.path: text only.
import os
import os.path as p

print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b"), p.join("", "b"), p.join("a", ""), p.join(b"a", b"b"))
for path in ("/a/b.c", "a", "/", "//a", "///a", "a/", ".x", "a/.x.y", "x.tar.gz", "..", "a.", "...a", ""):
    print(repr(path), p.split(path), p.splitext(path), p.basename(path), p.dirname(path), p.isabs(path), p.splitroot(path))
for path in ("a//b/./c/..", "../x/..", "/../a", "//a", "///a", "", ".", "a/b/../../..", "/"):
    print(repr(path), p.normpath(path), p.normpath(path.encode()))
print(p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.relpath("x/y"), p.relpath("/", "/a/b"))
print(p.commonprefix(["/a/bc", "/a/bd"]), p.commonprefix([]), p.commonpath(["/a/b/c", "/a/b/d/e"]), p.commonpath(["a/b", "a"]))
os.environ["TEST_VAR"] = "value"
os.environ["HOME"] = "/home/me/"
print(p.expandvars("$TEST_VAR/${TEST_VAR}x/$NO_SUCH/$/${"), p.expandvars(b"$TEST_VAR"), p.expanduser("~/x"), p.expanduser("~"), p.expanduser("~nosuchuser/x"))
print(p.abspath("/a/../b"), p.realpath("/usr/../etc/."), p.normcase("Ab"), p.splitdrive("/a"))
for action in (lambda: p.join("a", b"b"), lambda: p.join("a", 1), lambda: p.join(1), lambda: p.dirname(2), lambda: p.relpath(""),
               lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.commonpath(["a", b"b"]), lambda: p.exists([])):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Path:
    def __fspath__(self):
        return "given/by.method"


print(p.basename(Path()), os.fspath(Path()), isinstance(Path(), os.PathLike), issubclass(str, os.PathLike), p.join(Path(), Path()))
print(p.isfile("paths.py"), p.isdir("."), p.exists("no such"), p.isfile("\0"), p.getsize("paths.py") == os.stat("paths.py").st_size)
