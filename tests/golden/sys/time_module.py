# The time module: clocks go forward and have the right types.
import time
a, b = time.time(), time.time()
print(type(a).__name__, b >= a, a > 1.6e9)
p = time.perf_counter(); q = time.perf_counter(); print(q >= p, type(p).__name__, type(time.perf_counter_ns()).__name__, type(time.time_ns()).__name__)
m = time.monotonic(); time.sleep(0.01); n = time.monotonic(); print(n - m >= 0.009, n - m < 5, type(time.monotonic_ns()).__name__)
c = time.process_time(); sum(range(1000)); print(time.process_time() >= c)
t = time.gmtime(0); print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t[0], len(t), t.tm_wday, t.tm_yday)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1000000000)), time.sleep(0))
for call in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.sleep(), lambda: time.nope):
    try: call()
    except Exception as e: print(type(e).__name__, e)
