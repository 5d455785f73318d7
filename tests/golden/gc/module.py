# The gc module: switching, thresholds, collecting, statistics, callbacks, arguments.
import gc

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
gc.set_threshold(500, 20, 30)
print(gc.get_threshold(), gc.set_threshold(1000), gc.get_threshold(), gc.set_threshold(100, 5), gc.get_threshold())
print(gc.get_debug(), gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
gc.disable()
gc.collect()


class Node:
    pass


def cycle(n=1):
    for _ in range(n):
        a, b = Node(), Node()
        a.b, b.a = b, a


cycle(3)
print(gc.collect(), gc.collect())
cycle()
print(gc.collect(0), gc.collect(1), gc.collect(generation=2))
l = []
l.append(l)
t = ([], 1)
t[0].append(t)
d = {}
d["d"] = d
del l, t, d
print(gc.collect())
print([list(s)[:3] for s in gc.get_stats()], len(gc.get_count()))
before = gc.get_stats()[2]["collected"]
cycle(5)
gc.collect()
print(gc.get_stats()[2]["collected"] - before)

events = []


def note(phase, info):
    events.append((phase, dict(info)))


gc.callbacks.append(note)
cycle()
gc.collect(0)
gc.collect()
gc.callbacks.remove(note)
gc.collect()
print(events)

gc.set_debug(gc.DEBUG_SAVEALL)
cycle()
print(gc.collect(), [type(x).__name__ for x in gc.garbage], gc.get_debug())
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)

for wrong in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect("x"), lambda: gc.set_threshold(),
              lambda: gc.set_threshold("x"), lambda: gc.set_threshold(1, 2, 3, 4), lambda: gc.get_objects(5),
              lambda: gc.get_objects("x"), lambda: gc.get_objects(-2), lambda: gc.is_tracked(), lambda: gc.set_debug(),
              lambda: gc.enable(1), lambda: gc.collect(1, 2), lambda: gc.collect(g=1), lambda: gc.set_debug("x")):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
