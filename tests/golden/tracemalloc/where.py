# The traceback of an object's memory, the oldest frame first, up to the limit of frames.
import tracemalloc


def inner():
    return bytes(1000)


def outer():
    return inner()


def deep(n):
    return deep(n - 1) if n else inner()


def show(obj):
    traceback = tracemalloc.get_object_traceback(obj)
    if traceback is None:
        print(None)
    else:
        print([frame.lineno for frame in traceback], traceback.total_nframe, traceback[-1].filename == __file__)


early = bytes(1000)
tracemalloc.start(3)
show(outer())
show(early)
show(deep(5))
show(None)
show(bytes(1000))
tracemalloc.stop()
show(outer())
tracemalloc.start()
show(outer())
print("\n".join(tracemalloc.get_object_traceback(outer()).format()).replace(__file__, "where.py"))
