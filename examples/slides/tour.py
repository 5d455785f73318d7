# A tour of the talk: how Python manages memory, shown by a program that looks at itself.
import copy
import sys

def title(number, text):
    print()
    print(f"--- slide {number}: {text}")

def show(claim, value):
    print(f"    {claim:<52} {value}")

def references(thing):
    return sys.getrefcount(thing) - 2   # without our parameter and getrefcount's argument

title(12, "Python has names, not variables")
a = ["spam"]
b = a
b.append("eggs")
show("b = a; b.append('eggs'): a shows it too", a)
show("a is b", a is b)
b = ["spam", "eggs"]
show("a rebound b is equal, and another object", (a == b, a is b))

title(11, "a call passes a reference")
def go(var):
    return var is a
show("inside go(a) the parameter is a", go(a))

title(13, "small ints are made once")
for n in (-6, -5, 256, 257):
    show(f"two computations of {n} give one object", int(str(n)) is int(str(n)))
# CPython's int object takes 28 bytes, as on the slide; Pyrena's takes 24.
show("an int object takes less than 30 bytes", sys.getsizeof(1) < 30)

title(10, "constants of one file are shared")
x, y = 1000, 1000
show("x, y = 1000, 1000; x is y", x is y)
y = int("1000")
show("y computed at run time", x is y)

title(15, "one object per character")
word = "banana"
show("'banana'[1] is 'banana'[3]", word[1] is word[3])

title(16, "interned strings")
s, t = "python", "".join("python")
show("computed text equals the constant", s == t)
show("and is the same object", s is t)
show("after sys.intern it is", s is sys.intern(t))

title(17, "the reference count")
x = int("300")
show("x = 300", references(x))
y = x
show("y = x", references(x))
z = [x, y]
show("z = [x, y]", references(x))

title(18, "del removes a name")
del y
show("del y", references(x))
z.clear()
show("z.clear()", references(x))

title(19, "the last reference goes, and the object with it")
class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print(f"    ... {self.name} is gone")
def local():
    w = Noisy("a local of a function")
local()
n = Noisy("an object whose name is rebound")
n = None
n = [Noisy("an item of a list")]
del n

title(20, "a cycle keeps itself alive")
class Node:
    def __init__(self, va):
        self.va = va
    def next(self, next):
        self.next = next
left, right = Node("left"), Node("right")
left.next(right)
right.next(left)
count = references(left)
del right
show("del right: left.next is still", left.next.va)
show("and left's count has not changed", references(left) == count)
left.next.next = None
show("cutting the cycle lowers it by", count - references(left))

title(23, "mutable and immutable")
t = l = [1]
l += [2]
show("a list grows in place", t is l)
t = u = (1,)
u += (2,)
show("a tuple makes a new object", t is u)

title(24, "containers hold references")
a = [10, 10, 11]
show("[10, 10, 11]: objects behind three slots", len({id(item) for item in a}))
grid = [[0] * 2] * 2
grid[0][0] = 1
show("[[0] * 2] * 2 after grid[0][0] = 1", grid)

title(25, "a shallow copy shares the items")
a = [10, [10, 11]]
b = copy.copy(a)
show("copy.copy: another list, the same inner list", (a is b, a[1] is b[1]))

title(26, "a deep copy does not")
c = copy.deepcopy(a)
show("copy.deepcopy: an inner list of its own", (a[1] is c[1], c))
show("the ints are shared", a[1][0] is c[1][0])
print()
