# One object held in every way there is.
import mem
import sys


class Node:
    def method(self):
        return self


class Slotted:
    __slots__ = "left", "right"


def make():
    yield
    thing = yield
    yield


def closure():
    def inner():
        return thing
    return inner


thing = Node()


def hold(thing):
    node, slotted = Node(), Slotted()
    node.attribute = slotted.right = thing
    table = {"name": thing, thing: 1, (2, 3): thing}
    group = {thing}
    pair = (thing, [thing])
    bound = thing.method
    iterator = iter([thing])
    view = zip([thing], pair)
    generator = make()
    next(generator)
    next(generator)
    generator.send(thing)
    inner = (lambda kept: lambda: kept)(thing)
    error = ValueError(thing)
    default = lambda x=thing: x
    part = slice(thing, None)
    refs = mem.refs(thing)
    print(refs)
    print(len(refs) == sys.getrefcount(thing))


hold(thing)
