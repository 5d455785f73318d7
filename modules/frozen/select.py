"""Waiting until files can be read or written."""

from _select import POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, wait as _wait

error = OSError


def _number(file):
    number = file if isinstance(file, int) else getattr(file, "fileno", None)
    if number is None:
        raise TypeError("argument must be an int, or have a fileno() method.")
    number = number if isinstance(number, int) else number()
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _milliseconds(seconds):
    from math import ceil
    return ceil(seconds * 1000)


def select(rlist, wlist, xlist, timeout=None, /):
    """Those of three lists that can be read, can be written, have something urgent: three lists.

    Waits until there is one, at most `timeout` seconds; then all three are empty.
    """
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    groups = [list(files) for files in (rlist, wlist, xlist)]
    asked = [(_number(file), events) for files, events in zip(groups, (POLLIN, POLLOUT, POLLPRI)) for file in files]
    happened = iter(_wait(asked, -1 if timeout is None else _milliseconds(timeout)))
    results = []
    for files, wanted in zip(groups, (POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI)):
        ready = []
        for file in files:
            events = next(happened)
            if events & POLLNVAL:
                from errno import EBADF
                from os import strerror
                raise OSError(EBADF, strerror(EBADF))
            if events & wanted:
                ready.append(file)
        results.append(ready)
    return tuple(results)


class poll:
    """Files to wait for, with the events that are of interest."""

    def __init__(self):
        self._files = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        """Add a file, or change its events."""
        self._files[_number(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        """Change the events of a file; FileNotFoundError when it was not added."""
        if _number(fd) not in self._files:
            from errno import ENOENT
            from os import strerror
            raise OSError(ENOENT, strerror(ENOENT))
        self._files[_number(fd)] = eventmask

    def unregister(self, fd, /):
        """Forget a file; KeyError when it was not added."""
        del self._files[_number(fd)]

    def poll(self, timeout=None, /):
        """[(fd, events)] of the files that something happened to, after at most `timeout` milliseconds."""
        asked = list(self._files.items())
        happened = _wait(asked, -1 if timeout is None or timeout < 0 else _milliseconds(timeout / 1000))
        return [(fd, events) for (fd, _), events in zip(asked, happened) if events]
