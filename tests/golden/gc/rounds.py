# A large old generation is collected while the program goes on: what lives stays, what is old garbage goes in the end.
import gc
import weakref


class Node:
    def __init__(self, number):
        self.number = number
        self.next = self


gc.set_threshold(200, 3, 3)
keep = [Node(i) for i in range(60000)]
for i in range(len(keep) - 1):
    keep[i].next = keep[i + 1]
table = {i: [Node(i)] for i in range(2000)}
gc.collect()

# Old garbage, and moves from one old container into another while the round goes on.
lost = [weakref.ref(node) for node in [Node(i) for i in range(50)]]
gc.collect()
cycle = [Node(-1), Node(-2)]
cycle[0].next, cycle[1].next = cycle[1], cycle[0]
lost += [weakref.ref(node) for node in cycle]
gc.collect()
del cycle
moved = []
for i in range(200000):
    node = Node(i)
    if i % 4 == 0:
        keep.append(node)
    if i % 100 == 0 and table:
        moved.append(table.popitem()[1])
    if i % 3 == 0:
        keep[i % 60000].number = [i]
print([ref() for ref in lost if ref() is not None])
print(len(keep), all(isinstance(node.next, Node) for node in keep), len(moved), moved[5][0].number)
print(gc.collect() >= 0, len(gc.garbage))
