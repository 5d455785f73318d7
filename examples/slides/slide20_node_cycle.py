# Slide 20: mid -> left -> right -> left: what happens when mid is deleted?
import sys

def references(node):
    # Not counted: the parameter of this function and the argument of getrefcount.
    return sys.getrefcount(node) - 2

class Node:
    def __init__(self, va):
        self.va = va

    def next(self, next):
        self.next = next

    def __del__(self):
        print(f"  {self.va} dies")

mid = Node("root")
left = Node("left")
right = Node("right")
mid.next(left)
left.next(right)
right.next(left)
print(mid.next.va, left.next.va, right.next.va, left.next.next is left)
print("references to mid, left, right:", references(mid), references(left), references(right))

print("del mid")
del mid                     # its count reaches 0: it goes at once, and lets go of left
print("del left")
del left                    # right still refers to it: nothing happens
print("del right")
right_again = right
del right
print("the cycle is still there:", right_again.next.next is right_again)
right_again.next.next = None    # cutting the cycle by hand
print("cut")
del right_again
print("the end")
