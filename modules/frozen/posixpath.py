# Module posixpath: text that names files, and questions about the files named.

import os
from os import fspath

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = ".", "..", ".", "/", ":", "/bin:/usr/bin", None, "/dev/null"
supports_unicode_filenames = False

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile",
           "ismount", "expanduser", "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir",
           "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath", "isjunction", "isdevdrive"]


# --- text ---


def _check_kinds(function, *paths):
    # Says why the parts do not fit together.
    text = any(isinstance(each, str) for each in paths)
    binary = any(isinstance(each, bytes) for each in paths)
    for each in paths:
        if not isinstance(each, (str, bytes)):
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, "
                            f"not {type(each).__name__!r}") from None
    if text and binary:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix"""
    return fspath(s)


def isabs(s):
    """Test whether a path is absolute"""
    s = fspath(s)
    return s.startswith(b"/" if isinstance(s, bytes) else "/")


def join(a, *p):
    """Join path components with '/'; an absolute one discards all before it."""
    path = a = fspath(a)
    slash = b"/" if isinstance(a, bytes) else "/"
    try:
        for each in p:
            each = fspath(each)
            if each.startswith(slash) or not path:
                path = each if not path or isinstance(each, type(path)) else path + each
            elif path.endswith(slash):
                path += each
            else:
                path = path + slash + each
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("join", a, *p)
        raise
    return path


def split(p):
    """Split a pathname: all before the last slash, and all behind it."""
    p = fspath(p)
    slash = b"/" if isinstance(p, bytes) else "/"
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    return head.rstrip(slash) or head, tail


def basename(p):
    """Returns the final component of a pathname"""
    p = fspath(p)
    return p[p.rfind(b"/" if isinstance(p, bytes) else "/") + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def splitext(p):
    """Split the extension from a pathname; it begins with the last dot of the last part."""
    p = fspath(p)
    slash, dot = (b"/", b".") if isinstance(p, bytes) else ("/", ".")
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):  # dots in front belong to the name
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """Split a pathname into drive and path; the drive is always empty."""
    p = fspath(p)
    return p[:0], p


def splitroot(p):
    """Split a pathname into drive (always empty), root and the rest."""
    p = fspath(p)
    slash, empty = (b"/", b"") if isinstance(p, bytes) else ("/", "")
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]  # exactly two slashes: POSIX leaves their meaning open


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = fspath(path)
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    if not path:
        return dot
    _, root, path = splitroot(path)
    parts = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dots or (not root and not parts) or (parts and parts[-1] == dots):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """Return an absolute path."""
    path = fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def relpath(path, start=None):
    """Return a relative version of a path"""
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    slash, dot, dots = (b"/", b".", b"..") if isinstance(path, bytes) else ("/", ".", "..")
    start = dot if start is None else fspath(start)
    try:
        source = [each for each in abspath(start).split(slash) if each]
        target = [each for each in abspath(path).split(slash) if each]
        shared = len(commonprefix([source, target]))
        return join(*[dots] * (len(source) - shared) + target[shared:] or [dot])
    except (TypeError, AttributeError, BytesWarning):
        _check_kinds("relpath", path, start)
        raise


def commonprefix(m):
    """Given a list of pathnames, returns the longest common leading component"""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    low, high = min(m), max(m)
    for i, each in enumerate(low):
        if i >= len(high) or each != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        kinds = {each.startswith(slash) for each in paths}
        split_paths = [[part for part in each.split(slash) if part and part != dot] for each in paths]
        if len(kinds) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        common = commonprefix(split_paths)
        return (slash if True in kinds else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        _check_kinds("commonpath", *paths)
        raise


def expanduser(path):
    """Expand ~ and ~user constructions.  If user or $HOME is unknown, do nothing."""
    path = fspath(path)
    binary = isinstance(path, bytes)
    slash, tilde = (b"/", b"~") if binary else ("/", "~")
    if not path.startswith(tilde):
        return path
    end = path.find(slash, 1)
    if end < 0:
        end = len(path)
    if end == 1:
        home = os.environ.get("HOME")
        if home is None:
            home = os._home(None)
    else:
        home = os._home(os.fsdecode(path[1:end]))
    if home is None:
        return path
    if binary:
        home = os.fsencode(home)
    return home.rstrip(slash) + path[end:] or slash


def expandvars(path):
    """Expand shell variables of form $var and ${var}.  Unknown variables are left unchanged."""
    path = fspath(path)
    binary = isinstance(path, bytes)
    text = os.fsdecode(path) if binary else path
    if "$" not in text:
        return path
    parts, at = [], 0
    while True:
        dollar = text.find("$", at)
        if dollar < 0:
            break
        parts.append(text[at:dollar])
        start = end = dollar + 1
        if text[start:start + 1] == "{":
            start += 1
            end = text.find("}", start)
            at = end + 1
        else:
            while end < len(text) and text[end] < "\x80" and (text[end].isalnum() or text[end] == "_"):
                end += 1
            at = end
        if end < 0 or text[start:end] not in os.environ or end == dollar + 1:
            at = dollar + 1 if end < 0 else at
            parts.append(text[dollar:at])
        else:
            parts.append(os.environ[text[start:end]])
    parts.append(text[at:])
    text = "".join(parts)
    return os.fsencode(text) if binary else text


# --- files ---


def exists(path):
    """Test whether a path exists.  Returns False for broken symbolic links"""
    return os._kind(path, True) != 0


def lexists(path):
    """Test whether a path exists.  Returns True for broken symbolic links"""
    return os._kind(path, False) != 0


def isfile(path):
    """Test whether a path is a regular file"""
    return os._kind(path, True) == 0o100000


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    return os._kind(s, True) == 0o040000


def islink(path):
    """Test whether a path is a symbolic link"""
    return os._kind(path, False) == 0o120000


def isjunction(path):
    """Test whether a path is a junction; never here"""
    fspath(path)
    return False


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive; never here"""
    fspath(path)
    return False


def ismount(path):
    """Test whether a path is a mount point"""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if here.st_mode & 0o170000 == 0o120000:
        return False
    path = fspath(path)
    above = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
    try:
        above = os.lstat(above)
    except OSError:
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def realpath(filename, *, strict=False):
    """Return the canonical path of the specified filename, eliminating any symbolic links."""
    filename = fspath(filename)
    slash, dot, dots = (b"/", b".", b"..") if isinstance(filename, bytes) else ("/", ".", "..")
    if isabs(filename):
        path = slash
    else:
        path = os.getcwdb() if isinstance(filename, bytes) else os.getcwd()
    left = filename.split(slash)[::-1]
    resolved = {}  # link -> where it leads, None while that is being found out
    while left:
        part = left.pop()
        if isinstance(part, tuple):  # a link's target has been followed to its end
            resolved[part[0]] = path
            continue
        if not part or part == dot:
            continue
        if part == dots:
            path = path[:path.rfind(slash)] or slash
            continue
        here = path + part if path == slash else path + slash + part
        try:
            if os.lstat(here).st_mode & 0o170000 != 0o120000:
                path = here
                continue
            if here in resolved and resolved[here] is not None:
                path = resolved[here]
                continue
            if here in resolved:  # a loop
                if strict:
                    os.stat(here)
                path = here
                continue
            target = os.readlink(here)
        except OSError:
            if strict:
                raise
            path = here
            continue
        resolved[here] = None
        if target.startswith(slash):
            path = slash
        left.append((here,))
        left.extend(target.split(slash)[::-1])
    return path
