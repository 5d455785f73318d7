# Starting, stopping, limits; what is refused.
import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
print(tracemalloc.get_object_traceback([]))
for call in (
    tracemalloc.take_snapshot,
    lambda: tracemalloc.start(0),
    lambda: tracemalloc.start(65536),
    lambda: tracemalloc.start("1"),
    lambda: tracemalloc.start(-1),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
tracemalloc.start(7)
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
tracemalloc.start(9)
print(tracemalloc.get_traceback_limit())
print(tracemalloc.get_tracemalloc_memory() > 0)
tracemalloc.stop()
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
tracemalloc.clear_traces()
tracemalloc.reset_peak()
