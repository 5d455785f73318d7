# types.TracebackType makes entries; chains of them cannot be loops.
import sys
import traceback
import types

frame = sys._getframe()
first = types.TracebackType(None, frame, -1, 5)
second = types.TracebackType(tb_next=first, tb_frame=frame, tb_lasti=8, tb_lineno=-3)
print(first.tb_lineno, first.tb_next, second.tb_next is first, second.tb_lineno, second.tb_frame is frame)
for args in ((1, frame, 1, 1), (None, 1, 1, 1), (None, frame, "x", 1), (None, frame, 1, 2**40), (None, frame)):
    try:
        types.TracebackType(*args)
    except Exception as error:
        print(type(error).__name__, error)
try:
    first.tb_next = second
except ValueError as error:
    print(error)
try:
    raise ValueError("here").with_traceback(types.TracebackType(None, frame, 0, 9))
except ValueError as error:
    entry = error.__traceback__
    print(entry.tb_next.tb_lineno, entry.tb_next.tb_next)
