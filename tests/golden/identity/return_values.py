# What a function returns is the object itself, whether it is a local, an attribute or an item.
n = int("1000")

class Box:
    def __init__(self):
        self.n = n + 1
        self.items = [n + 2, n + 0.5]

    def get(self):
        return self.n

    def item(self, i):
        return self.items[i]

    def both(self):
        return self.n, self.n

box = Box()
print(box.get() is box.get(), box.get() is box.n)
print(box.item(0) is box.items[0], box.item(1) is box.item(1))
a, b = box.both()
print(a is b, a is box.n)

def local():
    v = n + 3
    w = v
    return v, w

def fresh():
    return n + 3

def chosen(flag, a, b):
    return a if flag else b

def last(a):
    b = a
    del a
    return b

v, w = local()
print(v is w, fresh() is fresh(), chosen(True, v, w) is v, last(v) is v)

def in_finally():
    v = n + 4
    try:
        return v
    finally:
        seen.append(v)
        v += 1

seen = []
r = in_finally()
print(r is seen[0], r)

def through_global():
    global g
    g = n + 6
    return g

print(through_global() is g)

def recurse(v, depth):
    return v if depth == 0 else recurse(v, depth - 1)

print(recurse(v, 50) is v, recurse(g, 3) is g)
