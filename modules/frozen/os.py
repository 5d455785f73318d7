# Module os above its natives: os.path, the environment, walking, and what ends in other programs.

import sys
from abc import ABC, abstractmethod

name = "posix"
linesep = "\n"
curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull = ".", "..", "/", None, ".", ":", "/bin:/usr/bin", "/dev/null"
error = OSError

import posixpath as path

sys.modules["os.path"] = path

P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, mknod, open, readlink, rename, rmdir, stat, symlink, unlink, utime}
supports_effective_ids = {access}
supports_follow_symlinks = {access, chown, link, stat, utime}
supports_bytes_environ = True

# --- paths ---


def fsencode(filename):
    """Encode a path to the filesystem encoding, with surrogateescape."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode a path from the filesystem encoding, with surrogateescape."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class PathLike(ABC):
    """What stands for a path: has __fspath__()."""

    __slots__ = ()

    @abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        own = [vars(base)["__fspath__"] for base in subclass.__mro__ if "__fspath__" in vars(base)]
        return True if cls is PathLike and own and own[0] is not None else NotImplemented

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


# --- folders ---


def _parents(name):
    # The folders that lead to a path, the nearest first.
    head, tail = path.split(name if path.basename(name) else path.dirname(name))
    while head and tail:
        yield head
        head, tail = path.split(head)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder and all that lead to it; each but the last may be there already."""
    missing = []
    for folder in _parents(name):
        if path.exists(folder):
            break
        missing.append(folder)
    for folder in reversed(missing):
        try:
            mkdir(folder)
        except FileExistsError:
            pass  # somebody else was faster, or it is "."
    try:
        mkdir(name, mode)
    except OSError:
        is_made = missing and path.basename(name) in (curdir, b".")
        if not (is_made or exist_ok and path.isdir(name)):
            raise


class DirEntry:
    """One entry of a folder, as scandir() yields them."""

    __module__ = "posix"
    __slots__ = "name", "path", "_kind", "_inode", "_stat", "_lstat", "_folder"

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __fspath__(self):
        return self.path

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)

    def inode(self):
        """Return inode of the entry."""
        return self._inode

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry; cached per entry."""
        if not follow_symlinks or (self._kind != _DT_LNK and self._kind != _DT_UNKNOWN):
            if self._lstat is None:
                self._lstat = lstat(self.path, dir_fd=self._folder)
            return self._lstat
        if self._stat is None:
            self._stat = stat(self.path, dir_fd=self._folder)
        return self._stat

    def _is(self, kind, bits, follow_symlinks):
        known = self._kind
        if known != _DT_UNKNOWN and (known != _DT_LNK or not follow_symlinks):
            return known == kind
        try:
            return self.stat(follow_symlinks=follow_symlinks)[0] & 0o170000 == bits
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        return self._is(_DT_DIR, 0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        return self._is(_DT_REG, 0o100000, follow_symlinks)

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return self._is(_DT_LNK, 0o120000, False)

    def is_junction(self):
        """Return True if the entry is a junction; never here."""
        return False


class _ScandirIterator:
    def __init__(self, where, found):
        self._folder = where
        self._left = iter(found)

    def __iter__(self):
        return self

    def __next__(self):
        entry = DirEntry.__new__(DirEntry)
        entry.name, entry._kind, entry._inode = next(self._left)
        is_fd = isinstance(self._folder, int)
        entry.path = entry.name if is_fd else path.join(self._folder, entry.name)
        entry._folder = self._folder if is_fd else None
        entry._stat = entry._lstat = None
        return entry

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._left = iter(())


_ScandirIterator.__module__ = "posix"
_ScandirIterator.__name__ = _ScandirIterator.__qualname__ = "ScandirIterator"


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    found = _scan(path)
    if path is None:
        path = "."
    elif not isinstance(path, int):
        path = fspath(path)
    return _ScandirIterator(path, found)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (folder, names of folders, names of files) for a folder and all below it."""
    waiting = [fspath(top)] # folders; what is to be yielded later
    while waiting:
        top = waiting.pop()
        if type(top) is tuple:
            yield top
            continue
        try:
            entries = [*scandir(top)]
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            continue
        folders, files, enter = [], [], []
        for entry in entries:
            try:
                is_folder = entry.is_dir()
            except OSError:
                is_folder = False
            (folders if is_folder else files).append(entry.name)
            if is_folder and not topdown and (followlinks or not entry.is_symlink()):
                enter.append(entry.path)
        if topdown:
            yield top, folders, files
            for name in reversed(folders):  # the caller may have changed them
                below = path.join(top, name)
                if followlinks or not path.islink(below):
                    waiting.append(below)
        else:
            waiting.append((top, folders, files))
            waiting.extend(reversed(enter))


# --- the environment ---


class _Environ:
    # The variables as text, and what writes them through; environb sees the same as bytes.
    def __init__(self, data, kind, encode, decode):
        self._data, self._kind, self._encode, self._decode = data, kind, encode, decode

    def _inner(self, text):
        # As it stands in the data.
        if isinstance(text, self._kind):
            return self._encode(text)
        raise TypeError(f"{self._kind.__name__} expected, not {type(text).__name__}")

    def _all(self):
        decode = self._decode
        return {decode(key): decode(value) for key, value in self._data.items()}

    def __getitem__(self, key):
        found = self._data.get(self._inner(key))
        if found is None:
            raise KeyError(key)
        return self._decode(found)

    def __setitem__(self, key, value):
        pair = self._inner(key), self._inner(value)
        putenv(*pair)
        self._data.update([pair])

    def __delitem__(self, key):
        inner = self._inner(key)
        unsetenv(inner)
        if self._data.pop(inner, None) is None:
            raise KeyError(key)

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._data)

    def __contains__(self, key):
        return self._inner(key) in self._data

    def __repr__(self):
        return f"environ({self._all()!r})"

    def keys(self):
        return self._all().keys()

    def values(self):
        return self._all().values()

    def items(self):
        return self._all().items()

    def copy(self):
        return self._all()

    def get(self, key, default=None):
        return self[key] if key in self else default

    def setdefault(self, key, value=None):
        if key not in self:
            self[key] = value
        return self[key]

    def pop(self, key, *default):
        if default and key not in self:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def popitem(self):
        key = next(iter(self), None)
        if key is None:
            raise KeyError
        return key, self.pop(key)

    def clear(self):
        for key in self:
            del self[key]

    def update(self, other=(), /, **kwargs):
        for pair in dict(other, **kwargs).items():
            self.__setitem__(*pair)

    def __eq__(self, other):
        return self._all() == dict(other) if hasattr(other, "keys") else NotImplemented

    __hash__ = None

    def __or__(self, other):
        return {**self._all(), **other} if hasattr(other, "keys") else NotImplemented

    def __ror__(self, other):
        return {**other, **self._all()} if hasattr(other, "keys") else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


if "_collections_abc" in sys.modules: # else it registers it
    sys.modules["_collections_abc"].MutableMapping.register(_Environ)

environ = _Environ(dict(_environment()), str, str, str)
environb = _Environ(environ._data, bytes, fsdecode, fsencode)


def getenv(key, default=None):
    """Get an environment variable, or the default when it does not exist."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """Get an environment variable as bytes, or the default when it does not exist."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """The folders that are searched for a program."""
    env = environ if env is None else env
    found = env.get("PATH")
    if env is not environ and b"PATH" in env:
        if found is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        found = env[b"PATH"]
    return (defpath if found is None else fsdecode(found)).split(pathsep)


_at_fork = None # what register_at_fork() makes of fork()


def fork():
    """Make a copy of this process: 0 in the copy, the copy's id here."""
    return _fork() if _at_fork is None else _at_fork(_fork)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """Make a file of a descriptor, as open() does."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io

    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


supports_fd = {chdir, chmod, chown, execve, listdir, pathconf, scandir, stat, statvfs, truncate, utime}

# Of _os_more: what few programs use is made when somebody asks for it.
_more = """confstr_names execl execle execlp execlpe execvp execvpe forkpty fwalk get_terminal_size pathconf_names popen
    register_at_fork removedirs renames sched_param spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe
    statvfs_result sysconf_names terminal_size times times_result uname uname_result waitid_result _struct_rusage
    _wrap_close""".split()


def __getattr__(name):
    if name not in _more:
        raise AttributeError(f"module 'os' has no attribute {name!r}", name=name, obj=sys.modules["os"])
    import _os_more

    made = globals()[name] = getattr(_os_more, name)
    return made


def __dir__():
    return sorted({*globals(), *_more} - {"__getattr__", "__dir__"})


__all__ = [each for each in [*globals(), *_more] if not each.startswith("_") and each not in ("sys", "ABC", "abstractmethod")] + ["_exit"]
