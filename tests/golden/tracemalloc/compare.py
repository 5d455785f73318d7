# Differences between two hand-made snapshots, the greatest change first.
import tracemalloc

A, B, C = ("a.py", 2), ("a.py", 5), ("b.py", 1)
old = tracemalloc.Snapshot([(0, 10, (A, C), 2), (0, 10, (A, C), 2), (0, 2000, (C,), 1)], 2)
new = tracemalloc.Snapshot([(0, 10, (A, C), 2), (0, 50_000, (B, C), 2), (0, 2, (C,), 1), (0, 2, (C,), 1)], 2)
for key in "lineno", "filename", "traceback":
    for diff in new.compare_to(old, key):
        print(key, "|", diff, "|", repr(diff))
for diff in new.compare_to(old, "filename", cumulative=True):
    print(diff.traceback, diff.size, diff.size_diff, diff.count, diff.count_diff)
diff = old.compare_to(new, "lineno")[0]
print(diff == old.compare_to(new, "lineno")[0], diff == old.compare_to(new, "lineno")[1])
