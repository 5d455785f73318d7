# Slide 19: the count falls when a function returns, at del, and when a name is bound to something else.
import sys

class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")

def go():
    w = Noisy("the local w")
    print("in go()")

go()
print("after go()")

a = Noisy("a")
print("del a")
del a

b = Noisy("b")
print("b = None")
b = None

c = Noisy("c")
also_c = c
print("c = None, but there is another name")
c = None
print("also_c = 1")
also_c = 1

items = [Noisy("first item"), Noisy("second item")]
print("items.clear()")
items.clear()

w = int("300")
def uses(value):
    return sys.getrefcount(value) - base

base = sys.getrefcount(w)
print("one reference more inside a call:", uses(w), "and none after:", sys.getrefcount(w) - base)
print("the end")
