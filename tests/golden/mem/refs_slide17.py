# Slide 17: the object 300 has four references of the program's own.
import mem
import sys

x = 300
y = x
z = [x, y]
print(mem.refs(x))
print(len(mem.refs(x)) == sys.getrefcount(x))

# Slide 18: del removes a name, not the object.
del x
print(mem.refs(y))
