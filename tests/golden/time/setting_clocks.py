# Setting clocks: what is refused to everybody.
import time


def attempt(function, *args):
    try:
        print(function.__name__, args, function(*args))
    except Exception as e:
        print(function.__name__, args, type(e).__name__, e)


for when in "x", 5, float("nan"), 1e30:
    attempt(time.clock_settime, time.CLOCK_MONOTONIC, when)
for when in 1.0, "x", 5, 2**70:
    attempt(time.clock_settime_ns, time.CLOCK_MONOTONIC, when)
attempt(time.clock_settime, "x", 1)
attempt(time.clock_settime, 99, 1)
for clock in "x", 2**40, 99:
    attempt(time.clock_gettime, clock)
