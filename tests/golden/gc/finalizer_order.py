# The finalizers of one collection run in the order in which the objects were made,
# whatever their sizes and wherever in memory they lie.
import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print("end of", type(self).__name__, self.name)


class Slotted(Node):
    __slots__ = ("a", "b", "c", "d")


class Row(list):
    def __init__(self, name):
        self.name = name
        self.append(self)

    __del__ = Node.__del__


class Wide(Node):
    def __init__(self, name):
        for i in range(30):
            setattr(self, "x%d" % i, i)
        super().__init__(name)


old = [Node("old %d" % i) for i in range(5)]
for node in old:
    node.me = None
del node
print("holes:")
del old[3], old[1]  # whose memory comes again

print("cycles of one:")
for number, kind in enumerate([Node, Slotted, Row, Wide, Node, Row, Slotted, Node, Wide]):
    kind(number)
gc.collect()

print("two cycles and what hangs on them:")
a, b, c, d = Node("a"), Slotted("b"), Wide("c"), Row("d")
a.me, b.me = b, a
c.me, d.me = d, Node("late")
d.clear()
d.append(c)
c.tail = Node("last")
del a, b, c, d
gc.collect()

print("a class that has finalizers later:")
made = Slotted("is numbered")
made.__class__ = Row2 = type("Row2", (Node,), {"__slots__": ("a", "b", "c", "d")})
del made
gc.collect()
print("the rest:")
old.clear()
