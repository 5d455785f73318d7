# Ctrl-C while tests run: stops the registered results, then is itself again.
import signal
import unittest


class Result:
    stopped = 0

    def stop(self):
        self.stopped += 1


result, before = Result(), signal.getsignal(signal.SIGINT)
unittest.installHandler()
unittest.registerResult(result)
print(signal.getsignal(signal.SIGINT) is before)
signal.raise_signal(signal.SIGINT)
print(result.stopped)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("KeyboardInterrupt", result.stopped)
print(unittest.removeResult(result), unittest.removeResult(result))


@unittest.removeHandler
def look():
    return signal.getsignal(signal.SIGINT) is before


print(look(), signal.getsignal(signal.SIGINT) is before)
unittest.removeHandler()
print(signal.getsignal(signal.SIGINT) is before)
