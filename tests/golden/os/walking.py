# walk() and scandir() over links, bytes and path-like objects.
import os
import tempfile


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


def listed(found):
    return sorted((where, sorted(folders), sorted(files)) for where, folders, files in found)


with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    os.makedirs("w/1")
    os.makedirs(b"w/2")
    for name in "w/f", "w/1/g", "w/2/h":
        open(name, "w").close()
    os.symlink("../2", "w/1/s")
    os.symlink("nowhere", "w/dangling")
    print(listed(os.walk("w")), listed(os.walk("w", followlinks=True)), sep="\n")
    print(listed(os.walk(b"w", topdown=False)), listed(os.walk(Path("w/1"))), sep="\n")
    print(list(os.walk("none")), list(os.walk("none", onerror=lambda e: print(type(e).__name__, e.filename))))
    for where, folders, files in os.walk("w"):
        folders[:] = [name for name in folders if name != "1"]
        print(where, folders, sorted(files))
    with os.scandir("w") as entries:
        for e in sorted(entries, key=lambda e: e.name):
            print(e, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_junction(), e.inode() == os.lstat(e.path).st_ino, os.fspath(e), type(e).__module__)
            if e.is_symlink():
                print(e.stat(follow_symlinks=False).st_size)
                try:
                    e.stat()
                except OSError as problem:
                    print(problem)
    print(sorted(e.path for e in os.scandir(b"w")), [e.path for e in os.scandir(Path(b"w/2"))])
    entries = os.scandir("w")
    next(entries)
    entries.close()
    print(list(entries))
    for where in "none", "w/f", 5.5, 999, "a\0":
        try:
            os.scandir(where)
        except Exception as e:
            print(type(e).__name__, e)
    for function in os.path.islink, os.path.lexists, os.path.exists, os.path.isdir:
        for path in None, 1.5:
            try:
                print(function(path))
            except TypeError as e:
                print(e)
    os.chdir("/")
