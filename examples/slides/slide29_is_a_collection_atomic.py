# Slide 29: is a collection atomic? Finding garbage is: nothing else runs. Then callbacks of weak references and __del__ of
# what was found run, and they are ordinary code: they can make objects, bring things back, even ask for a collection,
# which then does nothing.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        names.append(f"__del__ of {self.name}")
        made.extend([] for _ in range(2000))        # enough for another collection
        names.append(f"collect() inside answers {gc.collect()}")
        if self.name == "comes back":
            back.append(self)


def phases(phase, info):
    names.append(f"{phase} of generation {info['generation']}")


gc.collect()
names, made, back = [], [], []
node = Node("first")
reference = weakref.ref(node, lambda _: names.append("weak reference told"))
del node
node = Node("comes back")
del node
gc.disable()
gc.callbacks.append(phases)
found = gc.collect()
gc.callbacks.clear()
print("\n".join(names))
print("found:", found, " came back:", [node.name for node in back], back[0].me is back[0])
