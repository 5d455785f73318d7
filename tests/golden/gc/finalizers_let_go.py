# What a finalizer in a collection lets go of dies at once, and is not counted by gc.collect().
import gc

gc.disable()
gc.collect()


class Breaks:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        self.other = None
        print("end", self.name)


def pair(kind):
    a, b = kind("one of two"), kind("one of two")
    a.other, b.other = b, a


pair(Breaks)
print(gc.collect())


class Listed(list):
    def __del__(self):
        print("list of", len(self))
        self.clear()


items = Listed()
items.append(items)
items.append([items])
del items
print(gc.collect())


def generator():
    me = yield
    kept = [me]
    yield


g = generator()
next(g)
g.send(g)
del g
print(gc.collect())
saved = []


class Saves(Breaks):
    def __del__(self):
        saved.append(self)
        print("saves", self.name)


def chain(length, last):
    first = node = [last]
    for i in range(length):
        node = [node]
    first.append(node)
    last.chain = node


class Frees:
    def __del__(self):
        print("frees")
        del self.chain[:]


chain(5000, Frees())
print(gc.collect() < 5000)
s = Saves("itself")
s.me = s
s.inner = [[s]]
del s
print(gc.collect(), len(saved), saved[0].inner[0][0] is saved[0])
saved[0].inner = None
saved[0].me = None
del saved[:]
print("nested")


class Collects(Breaks):
    def __del__(self):
        made = Breaks("made in del")
        made.other = made
        del made
        print("in del:", gc.collect())
        self.other = None


c = Collects("c")
c.other = c
del c
print(gc.collect())
print("later:", gc.collect())


class Everything:
    def __del__(self):
        for thing in gc.get_objects():
            if type(thing) is dict and "mark" in thing:
                thing.clear()


def marked():
    first, second = {"mark": 1}, {"mark": 2}
    first["x"], second["x"] = second, first
    e = Everything()
    first["e"] = e
    e.d = first


marked()
print(gc.collect() >= 0)
print(gc.garbage)
