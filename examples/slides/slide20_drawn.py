# Slide 20, drawn: mid -> left -> right -> left. After `del mid` the cycle lives on, held by two names.
import mem


class Node:
    def __init__(self, va):
        self.va = va

    def next(self, next):
        self.next = next


mid, left, right = Node(1), Node(2), Node(3)
mid.next(left)
left.next(right)
right.next(left)
mem.draw("mid", "left", "right")
del mid
mem.draw("left", "right")
