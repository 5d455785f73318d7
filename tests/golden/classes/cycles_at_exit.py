# Cycles are collected before the interpreter ends, and their finalizers run.
class Node:
    def __init__(self, n): self.n = n; self.other = None
    def __del__(self): print("del", self.n)
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
c = Node("self"); c.other = c
print("last line")
