# Slide 27: "do it yourself": the collector says on stderr what it does. Here there is no cycle: both lists die with
# their names, and nothing is left to collect.
import gc, sys

gc.set_debug(gc.DEBUG_STATS | gc.DEBUG_LEAK)
a = []
b = []
a.append(b)
print('a refcount:', sys.getrefcount(a))
print('b refcount:', sys.getrefcount(b))
del a
del b
print(gc.collect())

# With a cycle there is: DEBUG_LEAK names each object and keeps it in gc.garbage.
gc.set_debug(gc.DEBUG_LEAK)
a = []
b = [a]
a.append(b)
del a, b
print(gc.collect(), "saved:", gc.garbage)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.collect())
