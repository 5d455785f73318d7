# Where the new objects were made, when tracemalloc traces.
import mem
import tracemalloc

tracemalloc.start()
before = mem.snapshot()
kept = []
for i in range(10):
    kept.append([i, {}])                       # line 9
words = ["a text %d" % i for i in range(5)]    # line 10
gone = [[] for i in range(100)]
del gone
diff = before.diff()
for line in diff.lines:
    print(line.filename.rpartition("/")[2], line.lineno, line.count, "objects")
print([(change.type, change.count) for change in diff.created])
tracemalloc.stop()
print(before.diff().lines, len(before.diff().created))
