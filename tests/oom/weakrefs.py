# Weak references: callbacks, proxies, dictionaries, finalizers.
import weakref


class Node:
    def __init__(self, name):
        self.name = name


log = []
node = Node("one")
plain = weakref.ref(node)
called = weakref.ref(node, lambda ref: log.append("called"))
proxy = weakref.proxy(node)
ending = weakref.finalize(node, log.append, "finalized")
values = weakref.WeakValueDictionary()
values["one"] = node
keys = weakref.WeakKeyDictionary()
keys[node] = 1
some = weakref.WeakSet([node])
method = weakref.WeakMethod(node.__init__)
print(plain() is node, proxy.name, len(values), len(keys), len(some), method() is not None)
del node
print(plain(), sorted(log), len(values), len(keys), len(some), method())
