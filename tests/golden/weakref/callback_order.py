# Weak references to garbage: their callbacks run in the order in which the objects were
# made, for each the newest first; callbacks come before any finalizer.
import gc
import weakref

gc.disable()


class Node:
    def __init__(self):
        self.me = self


class Slotted(Node):
    __slots__ = ("a", "b", "c", "d", "e")


class Final(Node):
    def __del__(self):
        print("end")


def callback(text):
    return lambda reference: print(text, reference is not None)


refs = []
for number, kind in enumerate([Slotted, Node, Final, Slotted, Node, Final, Node]):
    target = kind()
    refs.append(weakref.ref(target, callback(f"{number} first")))
    refs.append(weakref.proxy(target, callback(f"{number} second")))
    refs.append(weakref.ref(target))
del target
lost = Node()
lost.ref = weakref.ref(lost, callback("never"))
del lost
gc.collect()
del refs
print("done")
