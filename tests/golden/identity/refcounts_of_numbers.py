# Reference counts of numbers that are objects, and of immortal ones.
import sys
rc = sys.getrefcount
n = int("1000")
x = n + 1
base = rc(x)
y = x
print(rc(x) - base)
z = [x, y]
print(rc(x) - base)
t = (x, x)
print(rc(x) - base)
del y
print(rc(x) - base)
z.clear()
print(rc(x) - base)
del t
print(rc(x) - base)
d = {x: x}
print(rc(x) - base)
d.clear()
print(base, rc(n + 1), rc(n + 0.5))

def f(a):
    return rc(a) - base

print(f(x))

class C:
    pass

c = C()
c.v = x
c.w = c.v
print(rc(x) - base, rc(c), rc(C()))
del c.v
print(rc(x) - base)
del c
print(rc(x) - base)
print(rc(5), rc(None), rc(True), rc(()), rc(""), rc("a"), rc(256))
lst = [x] * 10
print(rc(x) - base)
lst[2:7] = []
print(rc(x) - base)
gen = (v for v in lst)
next(gen)
print(rc(x) - base)
del gen, lst
print(rc(x) - base)
