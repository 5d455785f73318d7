# What mktime, asctime and strftime say of tuples that are no times.
import time

for function in time.mktime, time.asctime, lambda parts: time.strftime("%Y-%m-%d", parts):
    for parts in (1, 2), (1,) * 8 + ("a",), (1,) * 8 + (1.5,), (10**30,) * 9, 5, [1] * 9, (2024, 13, 1, 0, 0, 0, 0, 1, 0), (1,) * 11:
        try:
            result = function(parts)
            print(result if isinstance(result, str) else type(result))
        except Exception as error:
            print(type(error).__name__, error)
print(time.asctime((2024, 0, 0, 1, 2, 3, 6, 0, 0)), time.strftime("%m %d %j", (2024, 0, 0, 1, 2, 3, 6, 0, 0)))
