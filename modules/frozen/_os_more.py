# What few programs use of module os: made when somebody asks for it (os.__getattr__).

import os
import sys
from os import path

__name__ = "os" # where its functions and classes belong

terminal_size = os._struct("os", "terminal_size", "columns", "lines")
uname_result = os._struct("posix", "uname_result", "sysname", "nodename", "release", "version", "machine")
times_result = os._struct("posix", "times_result", "user", "system", "children_user", "children_system", "elapsed")
waitid_result = os._struct("posix", "waitid_result", "si_pid", "si_uid", "si_signo", "si_status", "si_code")
_struct_rusage = os._struct("resource", "struct_rusage", "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss",
    "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals",
    "ru_nvcsw", "ru_nivcsw")
statvfs_result, sched_param = os._struct_classes()
sysconf_names, confstr_names, pathconf_names = os._names()


def uname():
    """Return an object identifying the current operating system."""
    return uname_result(os._uname())


def times():
    """Return a collection containing process timing information."""
    return times_result(os._times())


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window as (columns, lines)."""
    return terminal_size(os._terminal_size(fd))


# --- folders ---


def removedirs(name):
    """Remove a folder, then each parent that is empty."""
    os.rmdir(name)
    try:
        for folder in os._parents(name):
            os.rmdir(folder)
    except OSError:
        pass  # something else is in it


def renames(old, new):
    """Rename, making the folders that lead to the new name and pruning those of the old."""
    folder = path.dirname(new)
    if path.basename(new) and not path.exists(folder or os.curdir):
        os.makedirs(folder)
    os.rename(old, new)
    folder = path.dirname(old)
    if folder and path.basename(old):
        try:
            removedirs(folder)
        except OSError:
            pass  # something else is in it


def _open_folder(name, dir_fd, follow):
    # A descriptor; None for a link that is not to be followed.
    before = os.stat(name, dir_fd=dir_fd, follow_symlinks=follow)
    fd = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_DIRECTORY, dir_fd=dir_fd)
    if follow or path.samestat(before, os.stat(fd)):
        return fd
    os.close(fd)
    return None


def _entries(fd, is_bytes):
    # The names of folders and of other files.
    folders, files = [], []
    for entry in os.scandir(fd):
        try:
            is_folder = entry.is_dir()
        except OSError:
            is_folder = False
        (folders if is_folder else files).append(os.fsencode(entry.name) if is_bytes else entry.name)
    return folders, files


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk(), with a descriptor of each folder, open until the next one is asked for."""
    top = os.fspath(top)
    # What is to be done: ("enter", folder's descriptor, name in it, path), ("yield", what) and ("close", descriptor).
    waiting = [("enter", dir_fd, top, top)]
    opened = []
    try:
        while waiting:
            task, *what = waiting.pop()
            if task == "close":
                opened.remove(*what)
                os.close(*what)
                continue
            if task == "yield":
                yield what[0]
                continue
            folder, name, where = what
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
            opened.append(fd)
            waiting.append(("close", fd))
            folders, files = _entries(fd, isinstance(top, bytes))
            result = where, folders, files, fd
            if topdown:
                yield result
            else:
                waiting.append(("yield", result))
            waiting += [("enter", fd, each, path.join(where, each)) for each in reversed(folders)]
    finally:
        for fd in reversed(opened):
            os.close(fd)


# --- other programs in place of this one ---


def _execvp(file, args, *env):
    run = os.execve if env else os.execv
    if path.split(file)[0]:
        run(file, args, *env)
    refused = None
    for folder in os.get_exec_path(*env):
        try:
            run(path.join(os.fsencode(folder), os.fsencode(file)), args, *env)
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
    os.execv(file, args)


def execle(file, *args):
    """execle(file, *args, env): as execve with the arguments one by one."""
    os.execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """execlp(file, *args): as execvp with the arguments one by one."""
    _execvp(file, args)


def execlpe(file, *args):
    """execlpe(file, *args, env): as execvpe with the arguments one by one."""
    _execvp(file, args[:-1], args[-1])


# --- copies of this process ---

_hooks = [], [], [] # before a fork, after it in the parent, after it in the child


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Have functions called when this process forks; those for before it in reverse order."""
    given = {"before": before, "after_in_parent": after_in_parent, "after_in_child": after_in_child}
    if all(function is None for function in given.values()):
        raise TypeError("At least one argument is required.")
    for name, function in given.items():
        if function is not None and not callable(function):
            raise TypeError(f"'{name}' must be callable, not {type(function).__name__}")
    os._at_fork = _fork_with_hooks
    for functions, function in zip(_hooks, given.values()):
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


def _fork_with_hooks(fork):
    # The id of the child, or (id, descriptor), as `fork` answers.
    _run_all(reversed(_hooks[0]))
    answer = -1
    try:
        answer = fork()
    finally:
        _run_all(_hooks[1 if (answer[0] if type(answer) is tuple else answer) else 2])
    return answer


def forkpty():
    """Make a copy of this process on a new pseudo-terminal: (as of fork(), descriptor of the terminal)."""
    return _fork_with_hooks(os._forkpty)


# --- other programs beside this one ---


def _spawn(mode, file, args, run, *env):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    child = os.fork()
    if not child:
        try:
            run(file, args, *env)
        except BaseException:
            os._exit(127)
    if mode == os.P_NOWAIT:
        return child
    status = os.waitpid(child, os.WUNTRACED)[1]
    while os.WIFSTOPPED(status):
        status = os.waitpid(child, os.WUNTRACED)[1]
    return os.waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program beside this one: its id for P_NOWAIT, its exit code (-signal) for P_WAIT."""
    return _spawn(mode, file, args, os.execv)


def spawnve(mode, file, args, env):
    """As spawnv, with another environment."""
    return _spawn(mode, file, args, os.execve, env)


def spawnvp(mode, file, args):
    """As spawnv, with the program looked for along PATH."""
    return _spawn(mode, file, args, _execvp)


def spawnvpe(mode, file, args, env):
    """As spawnvp, with another environment."""
    return _spawn(mode, file, args, _execvp, env)


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
