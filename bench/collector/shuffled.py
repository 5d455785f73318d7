# A full collection of a million instances linked in shuffled order: milliseconds.
import gc

from measure import full_collection


class Node:
    def __init__(self, number):
        self.number = number
        self.next = None


gc.disable()
nodes = [Node(number) for number in range(10**6)]
state = 12345
for i in range(len(nodes) - 1, 0, -1):
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    j = state % (i + 1)
    nodes[i], nodes[j] = nodes[j], nodes[i]
for i in range(len(nodes) - 1):
    nodes[i].next = nodes[i + 1]
head = nodes[0]
del nodes
full_collection()
