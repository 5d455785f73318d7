"""Filename globbing: the files that match a pattern."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern; '**' stands for any folders when recursive is true."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator over what glob() lists."""
    if dir_fd is not None:
        raise NotImplementedError("glob: dir_fd unavailable on this platform")
    root = pathname[:0] if root_dir is None else os.fspath(root_dir)
    found = _find(root, pathname, recursive, False, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        first = next(found, None)  # the empty path that '**' matches too
        if first:
            return _chain(first, found)
    return found


def _chain(first, rest):
    yield first
    yield from rest


def _find(root, pathname, recursive, only_folders, hidden):
    folder, base = os.path.split(pathname)
    if not has_magic(pathname):
        if base:
            if os.path.lexists(os.path.join(root, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and _is_recursive(base):
            yield from _below(root, only_folders, hidden)
        else:
            yield from _matching(root, base, only_folders, hidden)
        return
    folders = [folder]
    if folder != pathname and has_magic(folder):
        folders = _find(root, folder, recursive, True, hidden)
    for each in folders:
        where = os.path.join(root, each)
        if not has_magic(base):
            names = [base] if _has(where, base) else []
        elif recursive and _is_recursive(base):
            names = _below(where, only_folders, hidden) if os.path.isdir(where) else ()
        else:
            names = _matching(where, base, only_folders, hidden)
        for name in names:
            yield os.path.join(each, name)


def _has(where, name):
    return os.path.isdir(where) if not name else os.path.lexists(os.path.join(where, name))


def _names(where, only_folders):
    try:
        with os.scandir(where or (os.curdir if isinstance(where, str) else os.fsencode(os.curdir))) as entries:
            for entry in entries:
                try:
                    if not only_folders or entry.is_dir():
                        yield os.fsencode(entry.name) if isinstance(where, bytes) else entry.name
                except OSError:
                    pass
    except OSError:
        return


def _matching(where, pattern, only_folders, hidden):
    names = list(_names(where, only_folders))
    if not hidden and not _is_hidden(pattern):
        names = [name for name in names if not _is_hidden(name)]
    return fnmatch.filter(names, pattern)


def _below(where, only_folders, hidden):
    yield where[:0]
    for name in list(_names(where, only_folders)):
        if hidden or not _is_hidden(name):
            yield name
            here = os.path.join(where, name) if where else name
            for each in _below(here, only_folders, hidden):
                if each:
                    yield os.path.join(name, each)


_magic, _magic_bytes = re.compile("([*?[])"), re.compile(b"([*?[])")


def has_magic(s):
    """Whether a text has characters that stand for others."""
    return (_magic_bytes if isinstance(s, bytes) else _magic).search(s) is not None


def _is_hidden(name):
    return name[:1] in (".", b".")


def _is_recursive(pattern):
    return pattern in ("**", b"**")


def escape(pathname):
    """Escape all special characters."""
    if isinstance(pathname, bytes):
        return _magic_bytes.sub(rb"[\1]", pathname)
    return _magic.sub(r"[\1]", pathname)


def _segment(part, not_sep):
    # The regular expression for a name; stars and question marks stay inside it.
    pieces, at = [], 0
    while at < len(part):
        c = part[at]
        if c == "*":
            while part[at + 1:at + 2] == "*":
                at += 1
            pieces.append(not_sep + "*")
        elif c == "?":
            pieces.append(not_sep)
        elif c == "[":
            end = part.find("]", at + (3 if part[at + 1:at + 2] == "!" else 2))
            if end < 0:
                pieces.append(r"\[")
            else:
                pieces.append(fnmatch.translate(part[at:end + 1])[4:-3])
                at = end
        else:
            pieces.append(re.escape(c))
        at += 1
    return "".join(pieces)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression for a pattern of a path."""
    seps = (os.path.sep,) if not seps else seps
    any_sep = "[" + "".join(map(re.escape, seps)) + "]" if len(seps) > 1 else re.escape(seps[0])
    not_sep = "[^" + "".join(map(re.escape, seps)) + "]"
    if include_hidden:
        one_last, one, many, many_last = f"{not_sep}+", f"{not_sep}+{any_sep}", f"(?:.+{any_sep})?", ".*"
    else:
        one_last, one = f"[^{''.join(map(re.escape, seps))}.]{not_sep}*", f"[^{''.join(map(re.escape, seps))}.]{not_sep}*{any_sep}"
        many, many_last = f"(?:{one})*", f"(?:{one})*(?:{one_last})?"
    results, parts = [], re.split(any_sep, pat)
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if part == "*":
            results.append(one_last if last else one)
        elif recursive and part == "**":
            if last:
                results.append(many_last)
            elif parts[i + 1] != "**":
                results.append(many)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                results.append(_segment(part, not_sep))
            if not last:
                results.append(any_sep)
    return f"(?s:{''.join(results)})\\Z"
