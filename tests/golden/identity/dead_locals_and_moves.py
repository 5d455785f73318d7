# A name that is not used again still holds its object until the function ends.
import sys

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)

def last_use(d):
    keep = D("keep")
    use(keep)
    print("after the last use of keep")

def use(d): print("use", d.n)
last_use(None)
print("returned")

def returned():
    d = D("returned object")
    e = D("other local")
    return d

r = returned()
print("got", r.n)
r = None

def number(n):
    x = n + 1
    y = x
    z = [x]
    return x is y, z[0] is x, x

print(number(1000))

def chain(n):
    a = n + 1
    b = pass_on(a)
    c = pass_on(pass_on(b))
    return a is b is c, sys.getrefcount(a) - sys.getrefcount(n + 1)

def pass_on(v): return v
print(chain(1000))

def params(a, b):
    a, b = b, a
    return a, b

x, y = int("1001"), int("1002")
p, q = params(x, y)
print(p is y, q is x)

def early(flag, v):
    w = v + 1
    if flag: return w
    u = w
    return u

print(early(True, x), early(False, x), early(1, x) is early(1, x))

def temp(): return [D("in a list")][0].n
print(temp())
def args(*a): print("args", len(a))
args(D("1"), D("2"))
