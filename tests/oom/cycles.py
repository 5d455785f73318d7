class Node:
    def __init__(self): self.me = self; self.l = [self]
for i in range(800): Node()
l = []
l.append(l)
d = {}
d["d"] = d
def f(): return f
print(l, d)
