# Cycles are collected before the interpreter ends, and their finalizers run.
class Node:
    def __init__(self, n): self.n = n; self.other = None
    def __del__(self): print("del", self.n)
c = Node("self"); c.other = c
a, b = Node("a"), Node("b")
a.other, b.other = b, a
print("last line")
del a, b
