# tracemalloc: starting, tracing, a snapshot, stopping.
import tracemalloc

tracemalloc.start(2)
try:
    kept = [bytes(100 + i) for i in range(20)]
    snapshot = tracemalloc.take_snapshot()
    snapshot.statistics("lineno")
    tracemalloc.get_object_traceback(kept)
    tracemalloc.clear_traces()
finally:
    tracemalloc.stop()
