# strftime() takes the zone from a struct_time.
import os
import time

day = time.gmtime(86400 * 365)
for zone in None, "EST+05EDT,M4.1.0,M10.5.0":
    if zone:
        os.environ["TZ"] = zone
    else:
        os.environ["TZ"] = "UTC0"
    time.tzset()
    print(time.strftime("%Z %z", day), "|", time.strftime("%Z %z", time.localtime(0)), "|", time.strftime("%Z", tuple(day)))
    for fields in ("XYZ", 3600), (None, -3660), ("", 3600):
        print(time.strftime("%Z %z", time.struct_time(tuple(day) + fields)))
print(time.strftime("%Z", (2000, 7, 1, 0, 0, 0, 0, 1, 8)), time.localtime(10**9).tm_zone, time.localtime(10**9).tm_gmtoff)
for fields in (5, 0), ("\ud800", 0), ("A", "x"), ("A", 1.5):
    try:
        print(time.strftime("%Z", time.struct_time(tuple(day) + fields)))
    except Exception as e:
        print(type(e).__name__, e)
for function, argument in (time.gmtime, 2**70), (time.sleep, 1e30), (time.sleep, 2**70), (time.ctime, "x"):
    try:
        function(argument)
    except Exception as e:
        print(type(e).__name__, e)
