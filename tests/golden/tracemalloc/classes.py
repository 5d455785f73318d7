# Frame, Traceback and Trace as values: text, comparison, sequences.
import tracemalloc

a, b = tracemalloc.Frame(("a.py", 1)), tracemalloc.Frame(("a.py", 2))
print(a, repr(a), a.filename, a.lineno)
print(a == b, a < b, a >= b, a == ("a.py", 1), hash(a) == hash(tracemalloc.Frame(("a.py", 1))))
try:
    a < 3
except TypeError as e:
    print(e)
frames = (("new.py", 3), ("mid.py", 2), ("old.py", 1))
traceback = tracemalloc.Traceback(frames, 9)
print(traceback, repr(traceback), len(traceback), traceback.total_nframe)
print(repr(tracemalloc.Traceback(frames)))
print(traceback[0], traceback[-1], traceback[1:], list(map(str, traceback)))
print(tracemalloc.Frame(("mid.py", 2)) in traceback, a in traceback)
print(traceback == tracemalloc.Traceback(frames), traceback == tracemalloc.Traceback(frames[:2]), traceback != 3)
print(traceback < tracemalloc.Traceback(frames[:2]))
print(list(map(str, reversed(traceback))), traceback.index(traceback[1]), traceback.count(traceback[1]))
for arguments in (), (1,), (2,), (-1,), (None, True), (2, True), (0,):
    print(arguments, traceback.format(*arguments))
trace = tracemalloc.Trace((0, 12345, frames, 9))
print(trace, repr(trace), trace.domain, trace.size, trace.traceback == traceback)
print(trace == tracemalloc.Trace((0, 12345, frames, 9)), trace == tracemalloc.Trace((0, 1, frames, 9)))
