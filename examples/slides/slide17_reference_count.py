# Slide 17: x = 300; y = x; z = [x, y]: the object 300 has four references.
import sys

def references(thing):
    # Not counted: the parameter of this function and the argument of getrefcount.
    return sys.getrefcount(thing) - 2

x = int("300")       # made here, so that no constant of this file refers to it
print("x = 300      ", references(x))
y = x
print("y = x        ", references(x))
z = [x, y]
print("z = [x, y]   ", references(x))
z.append(z[0])
print("z.append     ", references(x))
t = (x,) * 10
print("t = (x,) * 10", references(x))
print("all of them are one object:", {id(v) for v in [x, y, *z, *t]} == {id(x)})
print("small ints and None are immortal:", sys.getrefcount(7), sys.getrefcount(None))
