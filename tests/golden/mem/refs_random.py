# In a random graph of every kind of holder, the holders of each object add up to its count, and each has a name.
import gc
import mem
import sys


class Node:
    def method(self):
        return self


class Slotted:
    __slots__ = "left", "right", "__weakref__"


class Listed(list):
    pass


def generator(*kept):
    mine = kept
    try:
        yield mine
        for item in mine:
            yield item
    finally:
        del mine


def fail(kept, depth):
    local = [kept]
    if depth:
        return fail(local, depth - 1)
    raise ValueError(kept, "words")


def failed(kept):
    try:
        fail(kept, 3)
    except ValueError as error:
        return error


def closure(kept):
    def inner(default=kept, *, named=[kept]):
        return kept
    inner.attribute = kept
    return inner


def started(kept, other):
    made = generator(kept, other)
    next(made)
    return made


def node(a, b):
    made = Node()
    made.a, made.b = a, b
    return made


def slotted(a, b):
    made = Slotted()
    made.left, made.right = a, b
    return made


def with_dict(a, b):
    made = node(a, b)
    made.__dict__["late"] = a
    return made


def listed(a, b):
    made = Listed([a])
    made.extra = b
    return made


def enumeration(a, b):
    made = enumerate([a, b])
    next(made)
    return made


MAKERS = [
    lambda a, b: [a, b, a], lambda a, b: (a, (b, 1)), lambda a, b: {"one": a, 2: b, (3,): a}, lambda a, b: {id(a), (id(b), 5)},
    node, slotted, with_dict, listed, started, lambda a, b: failed([a, b]), lambda a, b: closure(a),
    lambda a, b: node(a, b).method, lambda a, b: [a].append, lambda a, b: iter([a, b]), enumeration,
    lambda a, b: zip([a], (b,)), lambda a, b: map(str, [a, b]), lambda a, b: filter(None, [a, b]), lambda a, b: reversed([a, b]),
    lambda a, b: slice(a, b), lambda a, b: {1: a, 2: b}.items(), lambda a, b: iter({1: a, 2: b}.values()),
    lambda a, b: property(lambda self: a), lambda a, b: staticmethod(closure(b)), lambda a, b: super(Node, node(a, b)),
    lambda a, b: type("Made", (Node,), {"a": a, "b": b}), lambda a, b: list[int], lambda a, b: iter(lambda: a, b),
    lambda a, b: range(10 ** 20, 10 ** 30), lambda a, b: ExceptionGroup("many", [failed([a]), KeyError(b)]),
    lambda a, b: 10 ** 25 + len(str(id(a))), lambda a, b: 1.5 * len(str(id(b))), lambda a, b: "some text %d" % id(a),
    lambda a, b: (item for item in [a, b]), lambda a, b: failed(a).__traceback__, lambda a, b: failed(a).__traceback__.tb_frame,
]


def unexplained(thing):
    """How many references of a thing have no holder with a name."""
    count = sys.getrefcount(thing)
    refs = mem.refs(thing)
    if count >= 1 << 31:
        return 0
    if len(refs) != count or any(holder.kind == "built-in" for holder in refs):
        print(type(thing), count)
        print(refs)
        return 1
    return 0


state = 12345


def below(limit):
    global state
    state = (state * 1103515245 + 12345) % (1 << 31)
    return (state >> 8) % limit


things = [Node(), [], "a text of its own".upper()]
for step in range(400):
    make = MAKERS[below(len(MAKERS))]
    things.append(make(things[below(len(things))], things[below(len(things))]))
    if below(3) == 0:
        del things[below(len(things))]
print("things:", len(things) > 200, "kinds:", len({type(thing) for thing in things}) > 30)
print("unexplained:", sum(unexplained(thing) for thing in things))

# The same from inside running built-ins and generators.
inner = []


def look(thing):
    inner.append(len(mem.refs(thing)) == sys.getrefcount(thing))
    return id(thing)


def walk():
    for thing in things[:20]:
        look(thing)
        yield thing


sorted(things[:20], key=look)
list(map(look, walk()))
print("inside:", len(inner), all(inner))

# And everything else there is, but the functions that count: they are being called; and what the command line has.
own = mem.refs, sys.getrefcount, globals(), sys.modules["__main__"]
others = [thing for thing in gc.get_objects() if all(thing is not mine for mine in own)]
print("objects:", len(others) > 1000, "unexplained:", sum(unexplained(thing) for thing in others[::9]))
