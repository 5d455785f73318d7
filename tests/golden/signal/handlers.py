import os
import signal
import time


def tell(number, frame):
    print("signal", number, type(frame).__name__, frame.f_code.co_name)


def refuse(number, frame):
    raise ValueError(number)


print(repr(signal.signal(signal.SIGUSR1, tell)), signal.getsignal(signal.SIGUSR1) is tell)


def send():
    os.kill(os.getpid(), signal.SIGUSR1)
    return "sent"


print(send())
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is tell, send(), repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGPIPE)), signal.getsignal(signal.SIGTERM))
signal.signal(signal.SIGALRM, refuse)
print(signal.alarm(100), signal.alarm(0))
try:
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    time.sleep(60)
except ValueError as error:
    print("woken by", error)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    while True:
        pass
except ValueError as error:
    print("out of the loop", error)
ticks = []
signal.signal(signal.SIGALRM, lambda number, frame: ticks.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print(ticks[0])
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))
signal.signal(signal.SIGTERM, lambda number, frame: exit(number))
os.kill(os.getpid(), signal.SIGTERM)
time.sleep(60)
