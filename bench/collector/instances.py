# A full collection of a million instances in the order they were made: milliseconds.
import gc

from measure import full_collection


class Node:
    def __init__(self, number, before):
        self.number = number
        self.before = before


gc.disable()
nodes = []
node = None
for number in range(10**6):
    node = Node(number, node)
    nodes.append(node)
full_collection()
