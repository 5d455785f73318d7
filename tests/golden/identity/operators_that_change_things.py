# Operator methods that change the container or the name their operand came from.
n = int("1000")
lst = [n + 1, n + 2]
d = {"k": n + 3}

class Obj: pass
obj = Obj()
obj.v = n + 4
glob = n + 5

class R:
    def __init__(self, action): self.action = action
    def __radd__(self, other):
        self.action()
        return other
    def __rsub__(self, other):
        self.action()
        return other, other

def clear(): lst.clear()
def replace(): lst[0] = n + 100
def delete(): d.clear()
def rebind():
    global glob
    glob = "rebound"
def remove(): del obj.v

first = lst[0]
print((lst[0] + R(replace)) is first, lst[0])
second = lst[1]
print((lst[1] + R(clear)) is second, lst)
third = d["k"]
print((d["k"] + R(delete)) is third, d)
fourth = obj.v
print((obj.v + R(remove)) is fourth, hasattr(obj, "v"))
fifth = glob
print((glob + R(rebind)) is fifth, glob)
lst = [n + 1]
a, b = lst[0] - R(clear)
print(a is b, a)

def local(v):
    x = v + 1
    def change():
        nonlocal x
        x = "changed"
    y = x
    r = x + R(change)
    return r is y, r, x

print(local(n))

def nested(items):
    return (items[0] + (items[1] + R(items.clear)) - items_len(items))

def items_len(items): return len(items)
print(nested([n, n + 1]))

class Log(list):
    def __getitem__(self, i):
        print("getitem", i, end=" ")
        return list.__getitem__(self, i)

l = Log([n + 1, n + 2])
print(l[0] + l[1], (l[0] + R(lambda: None)) is list.__getitem__(l, 0))
class Index:
    def __index__(self):
        plain[0] = n + 50
        return 0
plain = [n + 1]
print(plain[0] + plain[Index()], plain[Index()] is plain[0])
