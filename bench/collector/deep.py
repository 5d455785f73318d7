# A cycle of three million nodes and a list nested a million deep are collected: milliseconds.
import gc
import time


class Node:
    __slots__ = ("next",)


first = node = Node()
for _ in range(3 * 10**6):
    before = node
    node = Node()
    node.next = before
first.next = node
nested = []
for _ in range(10**6):
    nested = [nested]
del first, node, before, nested
start = time.process_time()
assert gc.collect() == 3 * 10**6 + 1
print("%.2f" % ((time.process_time() - start) * 1000))
