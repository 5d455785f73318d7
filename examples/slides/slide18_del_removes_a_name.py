# Slide 18: del removes a name and lowers the count by one; it does not delete the object.
import sys

x = int("300")
y = x
before = sys.getrefcount(x)
del x
print("y is still", y)
print("count fell by", before - sys.getrefcount(y))
try:
    x
except NameError as e:
    print("NameError:", e)

class Noisy:
    def __del__(self):
        print("  (the object dies)")

a = Noisy()
b = a
items = [a]
print("del a")
del a
print("del b")
del b
print("del items[0]")
del items[0]
print("nothing is left")
