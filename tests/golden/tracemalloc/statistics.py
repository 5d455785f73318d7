# Statistics of hand-made traces, and how sizes are written.
import tracemalloc

A, B, C = ("a.py", 2), ("a.py", 5), ("b.py", 1)
traces = [
    (0, 10, (A, C), 2),
    (0, 10, (A, C), 2),
    (0, 2, (B, C), 2),
    (0, 66, (C,), 1),
    (0, 7, (("<unknown>", 0),), 1),
]
snapshot = tracemalloc.Snapshot(traces, 2)
for key in "lineno", "filename", "traceback":
    for stat in snapshot.statistics(key):
        print(key, "|", stat, "|", repr(stat))
for key in "lineno", "filename":
    for stat in snapshot.statistics(key, cumulative=True):
        print(key, "|", stat)
for arguments in ("line",), ("traceback", True):
    try:
        snapshot.statistics(*arguments)
    except ValueError as e:
        print(e)
for size in 0, 1, 10239, 10240, 10241, 102399, 102400, 1048575, 10485759, 10485760, 10 ** 9, 10 ** 11, 10 ** 15:
    print(tracemalloc.Statistic(tracemalloc.Traceback((A,)), size, 3))
s = snapshot.statistics("filename")
print(s[0] == s[0], s[0] == s[1], s[0].traceback, s[0].size, s[0].count)
print(snapshot.traces, len(snapshot.traces), snapshot.traces[0], snapshot.traces[0] in snapshot.traces)
