# How many objects a collection finds: instances count once whatever attributes they
# were given later, and whoever has asked for their __dict__; large ones count twice.
import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name


class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Bare:
    pass


def ring(count, make, asked=False):
    nodes = [make(i) for i in range(count)]
    for i, node in enumerate(nodes):
        node.next = nodes[(i + 1) % count]
        node.previous = nodes[i - 1]
        node.extra = node.more = node.other = None
        if asked:
            vars(node)


for make in Node, (lambda i: Pair(i, i)), (lambda i: Bare()):
    ring(3, make)
    print(gc.collect())
ring(3, Node, True)
print(gc.collect())


def wide(count):
    node = Bare()
    for i in range(count - 1):
        setattr(node, "x%d" % i, i)
    node.me = node


for count in 2, 5, 15, 32, 40:
    wide(count)
    print(count, gc.collect())

gc.set_debug(gc.DEBUG_SAVEALL)
ring(2, Node)
print(gc.collect(), [type(x).__name__ for x in gc.garbage], gc.garbage[0].next is gc.garbage[1], gc.garbage[0].name)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())
