# Filters by file name pattern, line, any frame, domain; inclusive and exclusive ones together.
import tracemalloc
from tracemalloc import DomainFilter, Filter

A, B, C = ("a.py", 2), ("sub/a.py", 5), ("b.py", 1)
traces = [(0, 1, (A, C), 2), (0, 2, (B, C), 2), (0, 3, (C,), 1), (7, 4, (A,), 1)]
snapshot = tracemalloc.Snapshot(traces, 2)


def sizes(*filters):
    return [trace.size for trace in snapshot.filter_traces(filters).traces]


print(sizes())
print(sizes(Filter(True, "a.py")), sizes(Filter(False, "a.py")))
print(sizes(Filter(True, "*a.py")), sizes(Filter(True, "?.py")), sizes(Filter(True, "[ab].py")))
print(sizes(Filter(True, "a.py", 2)), sizes(Filter(True, "a.py", 3)), sizes(Filter(False, "a.py", 2)))
print(sizes(Filter(True, "b.py")), sizes(Filter(True, "b.py", all_frames=True)), sizes(Filter(False, "b.py", all_frames=True)))
print(sizes(Filter(True, "a.py"), Filter(True, "b.py"), Filter(False, "a.py", domain=7)))
print(sizes(DomainFilter(True, 7)), sizes(DomainFilter(False, 7)), sizes(Filter(True, "a.py", domain=7)))
print(Filter(True, "module.pyc").filename_pattern, sizes(Filter(True, "a.pyc")))
f = Filter(inclusive=False, filename_pattern="x.py", lineno=3, all_frames=True, domain=2)
print(f.inclusive, f.filename_pattern, f.lineno, f.all_frames, f.domain, DomainFilter(True, 5).domain)
try:
    snapshot.filter_traces(Filter(True, "a.py"))
except TypeError as e:
    print(e)
