"""Functions that run when the program ends."""

import sys

_callbacks = [] # (function, args, kwargs); None when unregistered or run


def register(*args, **kwargs):
    """register(func, *args, **kwargs): call func with them at the end; the last registered comes first. Returns func."""
    if not args:
        raise TypeError("register() takes at least 1 argument (0 given)")
    if not callable(args[0]):
        raise TypeError("the first argument must be callable")
    _callbacks.append((args[0], args[1:], kwargs))
    return args[0]


def unregister(func, /):
    """Forget all registrations of a function."""
    for at, callback in enumerate(_callbacks):
        if callback is not None and callback[0] == func:
            _callbacks[at] = None


def _clear():
    """Forget all functions."""
    _callbacks.clear()


def _ncallbacks():
    """How many functions were registered."""
    return len(_callbacks)


def _run_exitfuncs():
    """Run the functions; the interpreter calls this at its end. An exception is reported, and the next one runs."""
    for at in range(len(_callbacks) - 1, -1, -1):
        callback = _callbacks[at]
        if callback is None:
            continue
        _callbacks[at] = None
        function, args, kwargs = callback
        try:
            function(*args, **kwargs)
        except BaseException as error:
            _report(error.with_traceback(error.__traceback__.tb_next), function)
    _callbacks.clear() # what was registered meanwhile comes too late


def _report(error, function):
    from types import SimpleNamespace
    sys.unraisablehook(SimpleNamespace(exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__,
                                       err_msg=f"Exception ignored in atexit callback {function!r}", object=None))
