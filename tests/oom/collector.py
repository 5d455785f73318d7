# Module gc: collections with finalizers and weak references among the garbage, callbacks, saved garbage, freezing.
import gc
import weakref


class Node:
    alive = []

    def __init__(self, name):
        self.name = name
        self.other = self

    def __del__(self):
        if self.name == "back":
            Node.alive.append(self)


seen = []
gc.callbacks.append(lambda phase, info: seen.append(phase))
Node("gone")
Node("back")
held = Node("held")
ref = weakref.ref(Node("watched"), lambda ref: seen.append("ref"))
print(gc.collect() >= 0, [node.name for node in Node.alive], ref())
gc.callbacks.clear()
print(seen.count("start") == seen.count("stop"), len(gc.get_stats()), len(gc.get_objects()) > 0)
print(len(gc.get_referrers(held)) > 0, len(gc.get_referents(held)) > 0, gc.is_tracked(held))
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
gc.set_threshold(5, 2, 2)
for i in range(100):
    Node(i)
print(gc.isenabled())
