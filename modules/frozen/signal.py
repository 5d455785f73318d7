"""What a program does when the system sends it a signal."""

from enum import IntEnum
from operator import index

import _signal
from _signal import ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG, alarm, pause, raise_signal, strsignal

_names = {name: value for name, value in vars(_signal).items() if name.startswith("SIG")}
# Of two names for one number the usual one comes first.
Signals = IntEnum("Signals", sorted(_names.items(), key=lambda item: (item[1], item[0] in ("SIGIOT", "SIGCLD", "SIGPOLL"))),
                  module=__name__)
Handlers = IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module=__name__)
globals().update(Signals.__members__)
globals().update(Handlers.__members__)

ItimerError = type("itimer_error", (OSError,), {"__module__": "signal"})


def default_int_handler(signalnum, frame, /):
    """What SIGINT does at first: KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {Signals.SIGINT: default_int_handler} # by signal; those called, ignored and None: not Python's
_handlers[Signals.SIGPIPE] = _handlers[Signals.SIGXFSZ] = SIG_IGN


def _known(number):
    try:
        return Signals(number)
    except ValueError:
        return number


def signal(signalnum, handler, /):
    """handler(signalnum, frame) is called when the signal comes; SIG_DFL, SIG_IGN. The old one is returned.

    ValueError for what is no signal, OSError for one that cannot be caught.
    """
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    signalnum = index(signalnum)
    old = getsignal(signalnum)
    calls = callable(handler)
    if calls:
        _handlers[signalnum] = handler # it may come at once
    try:
        _signal.set(signalnum, 2 if calls else int(handler))
    except BaseException:
        _handlers[signalnum] = old
        raise
    _handlers[signalnum] = handler if calls else Handlers(handler)
    return old


def getsignal(signalnum, /):
    """What is done about a signal: a function, SIG_DFL or SIG_IGN."""
    if not 1 <= index(signalnum) < NSIG:
        raise ValueError("signal number out of range")
    return _handlers.get(signalnum, SIG_DFL)


def _timer(call, *args):
    try:
        return call(*args)
    except OSError as error:
        raise ItimerError(*error.args) from None


def setitimer(which, seconds, interval=0.0, /):
    """A signal after so many seconds, then one each interval; 0 seconds ends it. What getitimer() told is returned."""
    return _timer(_signal.setitimer, which, seconds, interval)


def getitimer(which, /):
    """Seconds till the timer's end, and its interval."""
    return _timer(_signal.getitimer, which)


def valid_signals():
    """The signals that there are: a set."""
    return {_known(number) for number in range(1, NSIG) if not 32 <= number < SIGRTMIN}
