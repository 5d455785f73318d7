# A generator keeps its variables until it ends, is closed or dies.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "dies")


def numbers(name):
    local = Noisy(name)
    try:
        yield 1
        yield 2
    finally:
        print("    finally of", name)


print("to the end")
for n in numbers("a"):
    print(n)
print("dropped in the middle")
g = numbers("b")
next(g)
del g
print("never started")
g = numbers("c")
del g
print("closed")
g = numbers("d")
next(g)
g.close()
print("closed twice")
g.close()
print("break")
for n in numbers("e"):
    break
print("after break")
print("thrown")
g = numbers("f")
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as error:
    print("caught", error)
print("after the handler")


def outer(name):
    kept = Noisy("outer " + name)
    yield from numbers(name)


g = outer("g")
next(g)
print("delegating")
del g


def sending():
    while True:
        got = yield
        print("got", got.name)


g = sending()
next(g)
g.send(Noisy("first"))
g.send(Noisy("second"))
g.close()
print("argument")


def takes(thing):
    yield thing.name


g = takes(Noisy("argument"))
print(next(g))
print(next(g, "end"))
print("result")


def returns():
    yield 1
    return Noisy("result")


g = returns()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value.name)
print("after the handler")
print("expression")
g = (thing.name for thing in [Noisy("x"), Noisy("y")])
print(next(g))
del g
print("cycle")


def knows_itself():
    me = yield
    kept = Noisy("in a cycle")
    yield


import gc
gc.disable()
g = knows_itself()
next(g)
g.send(g)
del g
gc.collect()
print("end")
