# A snapshot of real traces: by line, by file, against an older one.
import tracemalloc


def make(n):
    return [bytes(10_000) for _ in range(n)]


def mine(snapshot):
    return snapshot.filter_traces([tracemalloc.Filter(True, __file__), tracemalloc.Filter(False, __file__, 30)])


def line(stat):
    return stat.traceback[0].lineno, stat.size // 10_000, stat.count // 10


tracemalloc.start()
first = make(10)
second = make(20)
old = mine(tracemalloc.take_snapshot())
print(line(old.statistics("lineno")[0]))
print(len(old.statistics("filename")), old.statistics("filename")[0].size // 100_000)
del first
third = [bytearray(30_000) for _ in range(10)]
fourth = None
new = mine(tracemalloc.take_snapshot())
for diff in new.compare_to(old, "lineno")[:2]:
    print(diff.traceback[0].lineno, round(diff.size_diff / 10_000), round(diff.count_diff / 10))
print(new.traceback_limit, len(new.traces) > 20)
trace = max(new.traces, key=lambda trace: trace.size)
print(trace.domain, trace.size // 10_000, len(trace.traceback), trace.traceback.total_nframe)
