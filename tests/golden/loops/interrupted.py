# What interrupts an empty loop is raised in it, not in front of it.
import signal


def stop(number, frame):
    raise TimeoutError(frame.f_lineno)


signal.signal(signal.SIGALRM, stop)


def wait():
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        while True:
            pass
    except TimeoutError as error:
        print("line", error)


wait()
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    while 1: pass
except TimeoutError as error:
    print("line", error)
