import signal

print(signal.SIGINT, repr(signal.SIGTERM), repr(signal.SIG_DFL), signal.Signals(9).name, signal.Signals["SIGCLD"], len(signal.Signals))
print(signal.strsignal(signal.SIGINT), signal.strsignal(15), len(signal.valid_signals()), signal.SIGINT in signal.valid_signals())
print(signal.getitimer(signal.ITIMER_REAL), issubclass(signal.ItimerError, OSError))
for call in (
    lambda: signal.signal(signal.SIGKILL, print), lambda: signal.signal(0, print), lambda: signal.signal(999, print), lambda: signal.signal("a", print),
    lambda: signal.signal(signal.SIGTERM, 5), lambda: signal.getsignal(0), lambda: signal.strsignal(0), lambda: signal.raise_signal("a"),
    lambda: signal.setitimer(99, 1), lambda: signal.getitimer(99),
):
    try:
        print(call())
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
