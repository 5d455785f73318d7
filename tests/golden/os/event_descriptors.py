# Descriptors that count and descriptors that a timer makes readable.
import os
import select
import time


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, kwargs, type(e).__name__, e)


fd = os.eventfd(3, os.EFD_SEMAPHORE | os.EFD_CLOEXEC | os.EFD_NONBLOCK)
print(os.eventfd_write(fd, 2), [os.eventfd_read(fd) for _ in range(5)], os.get_inheritable(fd))
try:
    os.eventfd_read(fd)
except BlockingIOError as e:
    print(type(e).__name__, e)
os.close(fd)
fd = os.eventfd(2**32 - 1)
os.eventfd_write(fd, 2**63)
print(os.eventfd_read(fd))
os.close(fd)
for value in -1, 2**32, "x", 1.5:
    attempt(os.eventfd, value)
for value in -1, 2**64, 1.5:
    attempt(os.eventfd_write, 999, value)
attempt(os.eventfd_read, 999)

timer = os.timerfd_create(time.CLOCK_MONOTONIC, flags=os.TFD_NONBLOCK)
print(os.timerfd_gettime(timer), os.timerfd_settime(timer, initial=1000.5, interval=2))
left, interval = os.timerfd_gettime(timer)
print(1000 < left <= 1000.5, interval, os.timerfd_settime_ns(timer, initial=1, interval=0)[1])
print(select.select([timer], [], [], 10)[0] == [timer], os.read(timer, 8), os.timerfd_gettime_ns(timer))
print(os.timerfd_settime_ns(timer, flags=os.TFD_TIMER_ABSTIME, initial=1, interval=10**9), os.timerfd_gettime_ns(timer)[1])
os.close(timer)
attempt(os.timerfd_create, 99)
attempt(os.timerfd_create, 1, flags=-1)
attempt(os.timerfd_settime, 999, initial="x")
attempt(os.timerfd_settime, 999, initial=1e30)
attempt(os.timerfd_settime_ns, 999, initial=1.5)
attempt(os.timerfd_gettime, -1)
