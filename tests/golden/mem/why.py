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
