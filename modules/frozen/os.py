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

terminal_size = _struct("os", "terminal_size", "columns", "lines")
uname_result = _struct("posix", "uname_result", "sysname", "nodename", "release", "version", "machine")
times_result = _struct("posix", "times_result", "user", "system", "children_user", "children_system", "elapsed")


waitid_result = _struct("posix", "waitid_result", "si_pid", "si_uid", "si_signo", "si_status", "si_code")
_struct_rusage = _struct("resource", "struct_rusage", "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss",
    "ru_minflt", "ru_majflt", "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw")


def uname():
    """Return an object identifying the current operating system."""
    return uname_result(_uname())


def times():
    """Return a collection containing process timing information."""
    return times_result(_times())


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window as (columns, lines)."""
    return terminal_size(_terminal_size(fd))


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


def removedirs(name):
    """Remove a folder, then each parent that is empty."""
    rmdir(name)
    try:
        for folder in _parents(name):
            rmdir(folder)
    except OSError:
        pass  # something else is in it


def renames(old, new):
    """Rename, making the folders that lead to the new name and pruning those of the old."""
    folder = path.dirname(new)
    if path.basename(new) and not path.exists(folder or curdir):
        makedirs(folder)
    rename(old, new)
    folder = path.dirname(old)
    if folder and path.basename(old):
        try:
            removedirs(folder)
        except OSError:
            pass  # something else is in it


class DirEntry:
    """One entry of a folder, as scandir() yields them."""

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


def _open_folder(name, dir_fd, follow):
    # A descriptor; OSError when it is no folder, or a link that is not to be followed.
    before = stat(name, dir_fd=dir_fd, follow_symlinks=follow)
    fd = open(name, O_RDONLY | O_NONBLOCK | O_DIRECTORY, dir_fd=dir_fd)
    if follow or path.samestat(before, stat(fd)):
        return fd
    close(fd)
    return None


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk(), with a descriptor of each folder, open until the next one is asked for."""
    sys.audit("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd)
    top = fspath(top)
    waiting = [(None, dir_fd, top, top)] # done: (what to yield, descriptor); to do: name in a folder
    kept = []
    try:
        while waiting:
            result, folder, name, where = waiting.pop()
            if result == "close":
                kept.remove(folder)
                close(folder)
                continue
            if result is not None:
                yield result
                continue
            try:
                fd = _open_folder(name, folder, follow_symlinks)
            except OSError as problem:
                if where is top:
                    raise
                if onerror is not None:
                    onerror(problem)
                continue
            if fd is None:
                continue
            kept.append(fd)
            waiting.append(("close", fd, None, None))
            folders, files = [], []
            for entry in scandir(fd):
                try:
                    is_folder = entry.is_dir()
                except OSError:
                    is_folder = False
                entry_name = entry.name if isinstance(top, str) else fsencode(entry.name)
                (folders if is_folder else files).append(entry_name)
            result = where, folders, files, fd
            if topdown:
                yield result
            else:
                waiting.append((result, fd, None, None))
            for name in reversed(folders):
                waiting.append((None, fd, name, path.join(where, name)))
    finally:
        for fd in reversed(kept):
            close(fd)


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
    return (defpath if found is None else fsdecode(found)).split(pathsep)


# --- other programs ---


def _execvp(file, args, env=None):
    run = execv if env is None else lambda path, args: execve(path, args, env)
    if path.split(file)[0]:
        run(file, args)
    refused = None
    for folder in get_exec_path(env):
        try:
            run(path.join(fsencode(folder), fsencode(file)), args)
        except (FileNotFoundError, NotADirectoryError) as error:
            missing = error
        except OSError as error:
            refused = refused or error
    raise refused or missing


def execvp(file, args):
    """Find a program along PATH and execute it, replacing the current process."""
    _execvp(file, args)


def execvpe(file, args, env):
    """As execvp, with another environment."""
    _execvp(file, args, env)


def execl(file, *args):
    """execl(file, *args): as execv with the arguments one by one."""
    execv(file, args)


def execle(file, *args):
    """execle(file, *args, env): as execve with the arguments one by one."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """execlp(file, *args): as execvp with the arguments one by one."""
    execvp(file, args)


def execlpe(file, *args):
    """execlpe(file, *args, env): as execvpe with the arguments one by one."""
    execvpe(file, args[:-1], args[-1])


_at_fork = [], [], []  # before, after in the parent, after in the child


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Have functions called when this process forks; those for before it in reverse order."""
    given = {"before": before, "after_in_parent": after_in_parent, "after_in_child": after_in_child}
    if all(function is None for function in given.values()):
        raise TypeError("At least one argument is required.")
    for name, function in given.items():
        if function is not None and not callable(function):
            raise TypeError(f"'{name}' must be callable, not {type(function).__name__}")
    for functions, function in zip(_at_fork, given.values()):
        if function is not None:
            functions.append(function)


def _run_all(functions):
    for function in functions:
        try:
            function()
        except BaseException as error:
            from types import SimpleNamespace

            sys.unraisablehook(SimpleNamespace(exc_type=type(error), exc_value=error,
                exc_traceback=error.__traceback__, err_msg=None, object=function))


def fork():
    """Make a copy of this process: 0 in the copy, the copy's id here."""
    _run_all(reversed(_at_fork[0]))
    child = -1
    try:
        child = _fork()
    finally:
        _run_all(_at_fork[1 if child else 2])
    return child


def forkpty():
    """Make a copy of this process on a new pseudo-terminal: (as of fork(), descriptor of the terminal)."""
    _run_all(reversed(_at_fork[0]))
    child = -1
    try:
        child, master = _forkpty()
    finally:
        _run_all(_at_fork[1 if child else 2])
    return child, master


def _spawn(mode, file, args, run, *env):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    child = fork()
    if not child:
        try:
            run(file, args, *env)
        except BaseException:
            _exit(127)
    if mode == P_NOWAIT:
        return child
    status = waitpid(child, WUNTRACED)[1]
    while WIFSTOPPED(status):
        status = waitpid(child, WUNTRACED)[1]
    return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program beside this one: its id for P_NOWAIT, its exit code (-signal) for P_WAIT."""
    return _spawn(mode, file, args, execv)


def spawnve(mode, file, args, env):
    """As spawnv, with another environment."""
    return _spawn(mode, file, args, execve, env)


def spawnvp(mode, file, args):
    """As spawnv, with the program looked for along PATH."""
    return _spawn(mode, file, args, execvp)


def spawnvpe(mode, file, args, env):
    """As spawnvp, with another environment."""
    return _spawn(mode, file, args, execvpe, env)


def spawnl(mode, file, *args):
    """spawnl(mode, file, *args): as spawnv with the arguments one by one."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """spawnle(mode, file, *args, env): as spawnve with the arguments one by one."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """spawnlp(mode, file, *args): as spawnvp with the arguments one by one."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """spawnlpe(mode, file, *args, env): as spawnvpe with the arguments one by one."""
    return spawnvpe(mode, file, args[:-1], args[-1])


def popen(cmd, mode="r", buffering=-1):
    """Run a shell command; a file of what it prints ("r") or reads ("w")."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess

    end = "stdout" if mode == "r" else "stdin"
    child = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **{end: subprocess.PIPE})
    return _wrap_close(getattr(child, end), child)


class _wrap_close:
    # The end of a pipe whose close() waits for the program and tells how it ended.
    def __init__(self, stream, proc):
        self._stream, self._proc = stream, proc

    def close(self):
        self._stream.close()
        code = self._proc.wait()
        return code << 8 if code else None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """Make a file of a descriptor, as open() does."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io

    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


supports_fd = {chdir, chmod, chown, execve, listdir, pathconf, scandir, stat, statvfs, truncate, utime}
__all__ = [each for each in list(globals()) if not each.startswith("_") and each not in ("sys", "ABC", "abstractmethod")] + ["_exit"]
