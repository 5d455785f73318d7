"""Paths of files and folders as objects."""

import os
import posixpath
import sys
from errno import EBADF, ELOOP, ENOENT, ENOTDIR
from types import GenericAlias

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """What this system or kind of path cannot do."""


class _Parents:
    """The folders above a path, the nearest first."""

    def __init__(self, path):
        self._make = path._from_tail
        self._anchor = path.drive, path.root
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._make(*self._anchor, self._tail[:-index - 1])

    def __repr__(self):
        return "<{}.parents>".format(self._make.__self__.__name__)

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __contains__(self, value):
        return any(parent == value for parent in self)


def _pattern_of(part, case_sensitive):
    import fnmatch
    import re
    return re.compile(fnmatch.translate(part), 0 if case_sensitive else re.IGNORECASE).match


class PurePath:
    """A path that is only taken apart and put together; no file is looked at."""

    __slots__ = ("drive", "root", "_tail", "_text", "_hash")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg) if arg._tail or arg.root or arg.drive else "")
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not "
                                f"{type(text).__name__!r}")
            texts.append(text)
        self.drive, self.root, self._tail = self._parse(self.parser.join(*texts) if texts else "")

    @classmethod
    def _parse(cls, text):
        if cls.parser.altsep:
            text = text.replace(cls.parser.altsep, cls.parser.sep)
        drive, root, rest = cls.parser.splitroot(text)
        return drive, root, [part for part in rest.split(cls.parser.sep) if part and part != "."]

    @classmethod
    def _from_tail(cls, drive, root, tail):
        path = object.__new__(cls)
        path.drive, path.root, path._tail = drive, root, list(tail)
        return path

    def with_segments(self, *pathsegments):
        """What makes paths out of this one; for subclasses."""
        return type(self)(*pathsegments)

    def _again(self, tail, drive=None, root=None):
        path = self.with_segments(self._join(self.drive if drive is None else drive, self.root if root is None else root, tail))
        return path

    @classmethod
    def _join(cls, drive, root, tail):
        return drive + root + cls.parser.sep.join(tail)

    def __str__(self):
        try:
            return self._text
        except AttributeError:
            self._text = self._join(self.drive, self.root, self._tail) or "."
            return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The path with forward slashes."""
        return str(self).replace(self.parser.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def as_uri(self):
        """A file: URI; ValueError for a relative path."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        return "file://" + quote_from_bytes(os.fsencode(self.as_posix()))

    def _key(self):
        return str(self)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self.parser is other.parser

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(self._key())
            return self._hash

    def _order(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        return self._key().split(self.parser.sep), other._key().split(self.parser.sep)

    def __lt__(self, other):
        pair = self._order(other)
        return NotImplemented if pair is None else pair[0] < pair[1]

    def __le__(self, other):
        pair = self._order(other)
        return NotImplemented if pair is None else pair[0] <= pair[1]

    def __gt__(self, other):
        pair = self._order(other)
        return NotImplemented if pair is None else pair[0] > pair[1]

    def __ge__(self, other):
        pair = self._order(other)
        return NotImplemented if pair is None else pair[0] >= pair[1]

    def __reduce__(self):
        return type(self), self.parts

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def anchor(self):
        """Drive and root together."""
        return self.drive + self.root

    @property
    def parts(self):
        """The anchor, if there is one, and the names: a tuple."""
        return ((self.anchor,) if self.anchor else ()) + tuple(self._tail)

    @property
    def name(self):
        """The last name, '' when there is none."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """What is behind the last point of the name, with it."""
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All suffixes of the name: a list."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        return self.name[:len(self.name) - len(self.suffix)]

    def with_name(self, name):
        """The path with another last name."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or self.parser.sep in name or name == "." or (self.parser.altsep and self.parser.altsep in name):
            raise ValueError(f"Invalid name {name!r}")
        return self._again(self._tail[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name before the suffix."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another suffix; '' takes it away."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and suffix != "."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        """The path as seen from another one, which must be above; with walk_up, '..' leads there."""
        other = self.with_segments(other, *_deprecated)
        up = []
        for path in [other] + list(other.parents):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            up.append("..")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._again(up + self._tail[len(path._tail):], "", "")

    def is_relative_to(self, other, *_deprecated):
        """Whether the other path is this one or above it."""
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        """The path with further ones behind it."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The path without its last name."""
        return self._again(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        """The paths above: a sequence."""
        return _Parents(self)

    def is_absolute(self):
        """Whether the path begins at the root."""
        return bool(self.root) and (self.parser is posixpath or bool(self.drive))

    def is_reserved(self):
        """Whether the name is a device's: never here."""
        import warnings
        warnings.warn("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. "
                      "Use os.path.isreserved() to detect reserved paths on Windows.", DeprecationWarning, 2)
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the path ends as the pattern does: '*', '?' and '[]' in names."""
        pattern = self.with_segments(path_pattern)
        wanted, parts = pattern.parts, self.parts
        if not wanted:
            raise ValueError("empty pattern")
        if len(parts) < len(wanted) or (pattern.anchor and len(parts) > len(wanted)):
            return False
        return all(_pattern_of(want, case_sensitive is not False)(part)
                   for part, want in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether the whole path is as the pattern says; '**' stands for any folders."""
        wanted = self.with_segments(pattern).parts
        return _matches(self.parts, wanted, case_sensitive is not False)


def _matches(parts, wanted, case_sensitive):
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_matches(parts[at:], wanted[1:], case_sensitive) for at in range(len(parts) + 1))
    return bool(parts) and bool(_pattern_of(wanted[0], case_sensitive)(parts[0])) and _matches(parts[1:], wanted[1:],
                                                                                               case_sensitive)


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A PurePath with '/'."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """Paths of Windows need module ntpath, which is not there."""

    __slots__ = ()

    def __init__(self, *args):
        raise UnsupportedOperation(f"cannot instantiate {type(self).__name__!r} on your system")


def _is_absence(error):
    return error.errno in (ENOENT, ENOTDIR, EBADF, ELOOP)


class Path(PurePath):
    """A path whose files can be looked at, read, written, made and removed."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            import warnings
            warnings.warn("support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled for removal "
                          "in Python 3.14", DeprecationWarning, 2)
        super().__init__(*args)

    # --- asking ---

    def stat(self, *, follow_symlinks=True):
        """What os.stat() says."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """stat() of a link itself."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether there is something."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a folder."""
        return self._is("S_ISDIR", follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is an ordinary file."""
        return self._is("S_ISREG", follow_symlinks)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        return os.path.islink(self)

    def is_mount(self):
        """Whether a file system begins here."""
        return os.path.ismount(self)

    def is_junction(self):
        """Always False: only Windows has junctions."""
        return False

    def is_block_device(self):
        return self._is("S_ISBLK", True)

    def is_char_device(self):
        return self._is("S_ISCHR", True)

    def is_fifo(self):
        return self._is("S_ISFIFO", True)

    def is_socket(self):
        return self._is("S_ISSOCK", True)

    def _is(self, test, follow_symlinks):
        import stat
        try:
            return getattr(stat, test)(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except OSError as error:
            if not _is_absence(error):
                raise
            return False
        except ValueError:
            return False

    def samefile(self, other_path):
        """Whether both are the same file."""
        own = self.stat()
        other = other_path.stat() if hasattr(other_path, "stat") else self.with_segments(other_path).stat()
        return os.path.samestat(own, other)

    # --- reading and writing ---

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """open() of the path."""
        return open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """All text of the file."""
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Make the file from bytes; how many is returned."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make the file from text; the number of characters is returned."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # --- looking around ---

    def iterdir(self):
        """The paths in this folder, in no order."""
        names = os.listdir(self)
        return (self._child(name) for name in names)

    def _child(self, name):
        return self._again(self._tail + [name])

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below that the pattern describes; '**' stands for any folders."""
        wanted = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        if wanted.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not wanted._tail:
            raise ValueError(f"Unacceptable pattern: {wanted!r}")
        folders_only = isinstance(pattern, str) and pattern.endswith(self.parser.sep)
        found = self._select(wanted._tail, case_sensitive is not False, recurse_symlinks)
        return filter(Path.is_dir, found) if folders_only else found

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """glob() with '**/' in front."""
        pattern = pattern if isinstance(pattern, str) else str(pattern)
        if self.with_segments(pattern).anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob("**" + self.parser.sep + pattern, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def _select(self, parts, case_sensitive, links):
        if not parts:
            if self.exists(follow_symlinks=False):
                yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self._select_below(rest, case_sensitive, links)
        elif part == "..":
            yield from self._child(part)._select(rest, case_sensitive, links)
        elif not any(mark in part for mark in "*?["):
            if self._child(part).exists(follow_symlinks=False):
                yield from self._child(part)._select(rest, case_sensitive, links)
        else:
            fits = _pattern_of(part, case_sensitive)
            for entry in self._entries():
                if fits(entry.name) and (not rest or entry.is_dir()):
                    yield from self._child(entry.name)._select(rest, case_sensitive, links)

    def _select_below(self, rest, case_sensitive, links):
        while rest[:1] == ["**"]:
            rest = rest[1:]
        if not self.is_dir():
            return
        yield from self._select(rest, case_sensitive, links)
        for entry in self._entries():
            if entry.is_dir(follow_symlinks=links):
                yield from self._child(entry.name)._select_below(rest, case_sensitive, links)
            elif not rest:
                yield self._child(entry.name)

    def _entries(self):
        try:
            with os.scandir(self) as entries:
                return list(entries)
        except OSError:
            return []

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """(folder, names of folders, names of files) of this folder and all below."""
        for folder, folders, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(folder), folders, files

    # --- where it is ---

    @classmethod
    def cwd(cls):
        """The current folder."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's folder."""
        return cls("~").expanduser()

    def absolute(self):
        """The path from the root; '..' stays."""
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root without links and '..'."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """'~' at the beginning replaced by the user's folder."""
        if self.root or not self._tail or not self._tail[0].startswith("~"):
            return self
        home = os.path.expanduser(self._tail[0])
        if home.startswith("~"):
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *self._tail[1:])

    def readlink(self):
        """Where a link leads."""
        return self.with_segments(os.readlink(self))

    # --- changing ---

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file; of one that is there the time becomes now."""
        if exist_ok and self.exists():
            os.utime(self, None)
            return
        os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the folder; with parents those above too."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove the empty folder."""
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        """Remove the file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        """Rename; the new path is returned."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Rename, over a file that is there."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Become a symbolic link to the target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Become a hard link to the target."""
        os.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """chmod() of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def _account(self, module, find, number, follow_symlinks):
        found = getattr(self.stat(follow_symlinks=follow_symlinks), number)
        try:
            return getattr(__import__(module), find)(found)[0]
        except ImportError:
            raise UnsupportedOperation(f"module {module} is not there") from None

    def owner(self, *, follow_symlinks=True):
        """The name of the user whose file it is."""
        return self._account("pwd", "getpwuid", "st_uid", follow_symlinks)

    def group(self, *, follow_symlinks=True):
        """The name of the group whose file it is."""
        return self._account("grp", "getgrgid", "st_gid", follow_symlinks)

    @classmethod
    def from_uri(cls, uri):
        """The path of a file: URI."""
        from urllib.parse import unquote_to_bytes
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        text = uri[5:]
        if text.startswith("//localhost/"):
            text = text[11:]
        elif text.startswith("///"):
            text = text[2:]
        path = cls(os.fsdecode(unquote_to_bytes(text)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path


class PosixPath(Path, PurePosixPath):
    """A Path with '/'."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A Path of Windows: not here."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
