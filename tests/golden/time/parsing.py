# strptime, clocks by number, what clocks are.
import time

for text, form in (("2024-02-29 13:45:59", "%Y-%m-%d %H:%M:%S"), ("Thu Feb  1 10:00:00 2024", "%a %b %d %H:%M:%S %Y"), ("1 Jan 70", "%d %b %y"), ("03:04 PM", "%I:%M %p"), ("12 am", "%I %p"), ("366 2024", "%j %Y"), ("2024 10 1", "%Y %U %w"),
                   ("2024 0 1", "%Y %W %w"), ("2020 53 5", "%G %V %u"), ("February 29", "%B %d"), ("100%", "100%%"), ("12/31/99", "%x"), ("23:59:61", "%X"), ("  5", " %d"), ("UTC", "%Z"), ("monday", "%A")):
    print(repr(text), form, tuple(time.strptime(text, form)))
print(time.strptime("Sat Jun 06 16:26:11 1998").tm_yday, time.strptime("+0530", "%z").tm_gmtoff, time.strptime("-01:30:30", "%z").tm_gmtoff, time.strptime("Z", "%z").tm_gmtoff)
for text, form in (("x", "%Y"), ("2024 1", "%Y"), ("2024-13", "%Y-%m"), ("1", "%Q"), ("1", "%"), ("2024 5", "%Y %V"), ("5", "%V"), ("2024 3", "%G %V"), ("30 02", "%d %m")):
    try:
        print(tuple(time.strptime(text, form)))
    except ValueError as error:
        print(repr(text), form, error)
try:
    time.strptime(1, "x")
except TypeError as error:
    print(error)
print(time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 5, time.clock_gettime_ns(time.CLOCK_MONOTONIC) > 0, time.clock_getres(time.CLOCK_MONOTONIC) < 1)
info = time.get_clock_info("monotonic")
print(info.monotonic, info.adjustable, info.implementation, time.get_clock_info("time").adjustable, time.tzset())
for action in (lambda: time.get_clock_info("x"), lambda: time.clock_gettime(9999), lambda: time.get_clock_info(1)):
    try:
        action()
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, error)
