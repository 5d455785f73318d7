# The shortest chain from a root.
import mem


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None


middle = Node("middle")
middle.next = Node("left")
middle.next.next = Node("right")
middle.next.next.next = middle.next
names = {"far": [0, (Node("deep"),)]}

print(mem.why(middle.next.next))
print(mem.why(names["far"][1][0]))
print(mem.why(Node))
print(mem.why(mem))


def local():
    thing = [Node("local")]
    print(mem.why(thing[0]))
    print(mem.why(Node("nobody")))
    return lambda: thing


kept = local()
print(mem.why(kept.__closure__[0].cell_contents))
chain = mem.why(middle.next)
print(chain.path, [(link.kind, link.name) for link in chain])
print(mem.why(12), mem.why(None))


# What no root leads to: a running built-in has it, or only a cycle.
import gc
import weakref

items = [Node("first"), Node("second")]
first = weakref.ref(items[0])


def key(item):
    if item.name == "second":
        print(mem.why(first()))
    return 0


items.sort(key=key)

gc.disable()
left, right = Node("left"), Node("right")
left.next, right.next = right, left
lost = weakref.ref(right)
del left, right
print(mem.why(lost()))
