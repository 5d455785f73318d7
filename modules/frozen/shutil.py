"""Copying, moving and removing files and whole trees of them."""

import fnmatch
import os
import stat

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "ExecError", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage",
           "ignore_patterns"]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    """Several errors at once: the argument is a list of them."""


class SameFileError(Error):
    """Source and destination of a copy are one and the same file."""


class SpecialFileError(OSError):
    """A named pipe or the like cannot be copied."""


class ExecError(OSError):
    """A command could not be run."""


def copyfileobj(fsrc, fdst, length=0):
    """Copy data from one file object to another."""
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _is_same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def _copy_link(src, dst):
    os.symlink(os.readlink(src), dst)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the contents of a file; returns the destination."""
    if _is_same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    for each in src, dst:
        try:
            mode = os.stat(each).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            raise SpecialFileError("`%s` is a named pipe" % os.fspath(each))
    if not follow_symlinks and os.path.islink(src):
        _copy_link(src, dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from error
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy mode bits from one file to another."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy mode bits and times from one file to another."""
    is_link = not follow_symlinks and os.path.islink(src) and os.path.islink(dst)
    status = os.lstat(src) if is_link else os.stat(src)
    os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns), follow_symlinks=not is_link)
    if not is_link:
        os.chmod(dst, stat.S_IMODE(status.st_mode))


def _copy_with(copy_facts, src, dst, follows):
    # The contents, then what copy_facts() copies, into the file or under the same name into the folder.
    target = os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst
    for step in copyfile, copy_facts:
        step(src, target, follow_symlinks=follows)
    return target


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file with its mode; the destination may be a folder. Returns the file's new path."""
    return _copy_with(copymode, src, dst, follow_symlinks)


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file with its mode and times; the destination may be a folder. Returns the file's new path."""
    return _copy_with(copystat, src, dst, follow_symlinks)


def ignore_patterns(*patterns):
    """What copytree() takes as `ignore` to leave out names that match a pattern."""
    def ignore(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copy a whole tree; returns the destination. Error lists all (source, destination, reason) that failed."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            if entry.is_symlink():
                linked = os.readlink(source)
                if symlinks:
                    os.symlink(linked, target)
                    copystat(source, target, follow_symlinks=False)
                    continue
                if not os.path.exists(source) and ignore_dangling_symlinks:
                    continue
            if entry.is_dir():
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder and all in it. What cannot be removed is raised, ignored or told to onexc(function, path, error)."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    if ignore_errors:
        def report(function, path, error):
            pass
    elif onexc is not None:
        report = onexc
    elif onerror is not None:
        def report(function, path, error):
            onerror(function, path, (type(error), error, error.__traceback__))
    else:
        def report(function, path, error):
            raise error
    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
        os.lstat(path)
    except OSError as error:
        report(os.lstat if isinstance(error, FileNotFoundError) else os.path.islink, path, error)
        return
    _remove_tree(path, report)


rmtree.avoids_symlink_attacks = False


def _remove_tree(path, report):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except OSError as error:
        report(os.scandir, path, error)
        entries = []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _remove_tree(entry.path, report)
            continue
        try:
            os.unlink(entry.path)
        except FileNotFoundError:
            continue
        except OSError as error:
            report(os.unlink, entry.path, error)
    try:
        os.rmdir(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        report(os.rmdir, path, error)


def move(src, dst, copy_function=copy2):
    """Move a file or folder; the destination may be a folder. Returns the new path."""
    target = dst
    if os.path.isdir(dst):
        if _is_same(src, dst):
            os.rename(src, dst)  # only the case of the name changes
            return target
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.path.sep)))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError:
        if os.path.islink(src):
            _copy_link(src, target)
            os.unlink(src)
        elif os.path.isdir(src):
            inside = os.path.abspath(dst) + os.path.sep
            if inside.startswith(os.path.abspath(src) + os.path.sep):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def disk_usage(path):
    """The total, used and free bytes of the disk a path is on."""
    from collections import namedtuple

    known = os.statvfs(path)
    total, free = known.f_blocks * known.f_frsize, known.f_bavail * known.f_frsize
    used = (known.f_blocks - known.f_bfree) * known.f_frsize
    return namedtuple("usage", "total used free", module="shutil")(total, used, free)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change owner and group, given as numbers."""
    if user is group is None:
        raise ValueError("user and/or group must be set")
    for each, what in (user, "user"), (group, "group"):
        if isinstance(each, str):
            raise LookupError("no such %s: %r" % (what, each))
    uid, gid = (-1 if each is None else each for each in (user, group))
    os.chown(path, uid, gid, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def get_terminal_size(fallback=(80, 24)):
    """The size of the terminal: from COLUMNS and LINES, else from the system, else the fallback."""
    size = []
    for name in "COLUMNS", "LINES":
        try:
            size.append(int(os.environ[name]))
        except (KeyError, ValueError):
            size.append(0)
    if size[0] <= 0 or size[1] <= 0:
        try:
            import sys

            found = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            found = fallback
        for i in 0, 1:
            if size[i] <= 0:
                size[i] = found[i] or fallback[i]
    return os.terminal_size(size)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of the program that a command would run, or None."""
    def is_program(each):
        return os.path.exists(each) and os.access(each, mode) and not os.path.isdir(each)

    if os.path.dirname(cmd):
        return cmd if is_program(cmd) else None
    if path is None:
        path = os.environ.get("PATH")
        if path is None:
            path = os.defpath
    if not path:
        return None
    binary = isinstance(cmd, bytes)
    for folder in dict.fromkeys(os.fsdecode(path).split(os.pathsep)):
        each = os.path.join(os.fsencode(folder) if binary else folder, cmd)
        if is_program(each):
            return each
    return None
