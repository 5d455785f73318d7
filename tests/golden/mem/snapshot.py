# What came, went and grew between two moments.
import mem


class Node:
    def __init__(self):
        self.items = []


cache = {}
nodes = [Node() for i in range(3)]
before = mem.snapshot()
print(before.diff())


def work():
    for i in range(10):
        node = Node()
        node.items.append(str(i) * 3)
        cache[i] = node


work()
del nodes[1]
middle = mem.snapshot()
print(before.diff(middle))
cache.clear()
print(middle.diff())
change = before.diff(middle).created[0]
print(change)
print(bool(middle.diff(middle)), middle.diff(middle), len(middle) - len(before))

# A new object at the address of an old one is a new object.
gone = [Node()]
address = id(gone[0])
before = mem.snapshot()
del gone[0]
gone.append(Node())
diff = before.diff()
print([(change.type, change.count) for change in diff.created], [(change.type, change.count) for change in diff.freed])
print("same address:", id(gone[0]) == address)
numbers = [10 ** 6 + i for i in range(100)]
before = mem.snapshot()
shared = list(numbers)                         # makes their objects
print(before.diff())
for wrong in (1, None):
    try:
        mem._diff(wrong, before, True)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
