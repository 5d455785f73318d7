# Slide 20: three nodes in a ring; the line that goes back runs round the boxes.
import mem


class Node:
    def __init__(self, va):
        self.va = va

    def next(self, next):
        self.next = next


mid, left, right = Node("root"), Node("left"), Node("right")
mid.next(left)
left.next(right)
right.next(left)
mem.draw("mid", "left", "right")
del mid
mem.draw(left)
loop = []
loop.append(loop)
mem.draw("loop")
