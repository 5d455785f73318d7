"""Temporary files and folders."""

import io as _io
import os as _os
from random import Random as _Random

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_random = None


def _names():
    global _random
    if _random is None or _random.process != _os.getpid():
        _random = _Random()
        _random.process = _os.getpid()
    for _ in range(TMP_MAX):
        yield "".join(_random.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=8))


def gettempprefix():
    """The default prefix for temporary names."""
    return template


def gettempprefixb():
    """The default prefix for temporary names, as bytes."""
    return _os.fsencode(template)


def _candidates():
    for name in "TMPDIR", "TEMP", "TMP":
        if _os.getenv(name):
            yield _os.path.abspath(_os.getenv(name))
    yield from ("/tmp", "/var/tmp", "/usr/tmp", _os.getcwd())


def gettempdir():
    """The folder for temporary files: tempdir, else the first one in which files can be made."""
    global tempdir
    if tempdir is None:
        tried = list(_candidates())
        for folder in tried:
            if _os.path.isdir(folder) and _os.access(folder, _os.W_OK | _os.X_OK):
                tempdir = folder
                break
        else:
            raise FileNotFoundError(2, "No usable temporary directory found in %s" % tried)
    return _os.fsdecode(tempdir)


def gettempdirb():
    """The folder for temporary files, as bytes."""
    return _os.fsencode(gettempdir())


def _settings(prefix, suffix, dir):
    # Defaults, and whether names are bytes.
    binary = None
    for each in prefix, suffix, dir:
        if each is None:
            continue
        each = _os.fspath(each)
        if binary not in (None, isinstance(each, bytes)):
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        binary = isinstance(each, bytes)
    convert = _os.fsencode if binary else _os.fsdecode
    return (convert(template) if prefix is None else prefix, convert("") if suffix is None else suffix,
            convert(gettempdir()) if dir is None else dir, convert)


def _make(prefix, suffix, dir, make, what):
    prefix, suffix, dir, convert = _settings(prefix, suffix, dir)
    for name in _names():
        path = _os.path.abspath(_os.path.join(dir, prefix + convert(name) + suffix))
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, f"No usable temporary {what} name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a temporary file; returns (descriptor, path). Whoever calls removes it."""
    return _make(prefix, suffix, dir,
                 lambda path: _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | _os.O_NOFOLLOW, 0o600), "file")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a temporary folder; returns its path. Whoever calls removes it."""
    return _make(prefix, suffix, dir, lambda path: _os.mkdir(path, 0o700), "directory")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """A name that no file has at the moment; somebody else may take it."""
    if dir is None:
        dir = gettempdir()
    for name in _names():
        path = _os.path.join(dir, prefix + name + suffix)
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


class _TemporaryFile:
    # A file that removes itself when it is closed; everything else is the file's.
    def __init__(self, file, name, delete, delete_on_close):
        self.file, self.name = file, name
        self.delete = delete
        self._delete_on_close = delete_on_close

    def __getattr__(self, name):
        found = getattr(self.__dict__["file"], name)
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def __iter__(self):
        yield from self.file

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        result = self.file.__exit__(*args)
        self._remove(True)
        return result

    def close(self):
        """Close the file, removing it if it is to go."""
        try:
            self.file.close()
        finally:
            self._remove(self._delete_on_close)

    def _remove(self, wanted):
        if self.delete and wanted:
            self.delete = False
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass

    def __del__(self):
        if "file" in self.__dict__ and self.delete:
            self.file.close()
            self._remove(True)

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object at {id(self):#x}>"


_TemporaryFileWrapper = _TemporaryFile


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """A temporary file with a name, removed when it is closed (delete, delete_on_close)."""
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)
    except BaseException:
        _os.close(fd)
        _os.unlink(name)
        raise
    return _TemporaryFile(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """A temporary file without a name: it is gone when it is closed."""
    fd, name = mkstemp(suffix, prefix, dir)
    _os.unlink(name)
    try:
        return _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)
    except BaseException:
        _os.close(fd)
        raise


class SpooledTemporaryFile:
    """A temporary file that is in memory until it is larger than max_size, or its descriptor is asked for."""

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._max_size = max_size
        self._rolled = False
        self._arguments = {"mode": mode, "buffering": buffering, "encoding": encoding, "newline": newline,
                           "suffix": suffix, "prefix": prefix, "dir": dir, "errors": errors}
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding or "utf-8", errors=errors, newline=newline)

    def rollover(self):
        """Move what is in memory to a file."""
        if self._rolled:
            return
        old, self._file = self._file, TemporaryFile(**self._arguments)
        if "b" in self._arguments["mode"]:
            position = old.tell()
            self._file.write(old.getvalue())
        else:
            position = old.tell()
            old.flush()
            self._file.buffer.write(old.buffer.getvalue())
        self._file.seek(position)
        self._rolled = True

    def _check(self):
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, data):
        result = self._file.write(data)
        self._check()
        return result

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def truncate(self, size=None):
        if size is not None and self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(*() if size is None else (size,))

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._file, name)

    @property
    def name(self):
        return self._file.name if self._rolled else None

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._arguments["mode"]

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, *_):
        self._file.close()

    def __del__(self):
        if "_file" in self.__dict__:
            self._file.close()


class TemporaryDirectory:
    """A temporary folder, removed with all in it at the end of a with statement, by cleanup() or when forgotten."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete
        self._alive = True

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *_):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the folder."""
        if self._alive or _os.path.exists(self.name):
            import shutil

            self._alive = False
            shutil.rmtree(self.name, ignore_errors=self._ignore)

    def __del__(self):
        if self.__dict__.get("_alive") and self._delete:
            self.cleanup()

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)
