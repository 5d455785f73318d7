# When callbacks of weak references run, beside finalizers: newest reference first, before or after __del__ as CPython.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  del", self.name)


refs = []


def watch(node, times=1):
    name = node.name
    for i in range(times):
        refs.append(weakref.ref(node, lambda ref, i=i: print("  callback", name, i, ref())))
    return node


print("del")
node = watch(Node("a"), 3)
del node
print("rebinding")
node = watch(Node("b"))
node = watch(Node("c"))
node = None
print("list")
nodes = [watch(Node("d")), watch(Node("e"))]
nodes.clear()
print("nested")
outer = watch(Node("f"))
outer.inner = watch(Node("g"))
del outer
print("scope")


def scope():
    first = watch(Node("h"))
    second = watch(Node("i"))


scope()
print("exception")


def failing():
    local = watch(Node("j"))
    raise ValueError


try:
    failing()
except ValueError:
    print("  handled")
print("generator")


def generate():
    local = watch(Node("k"))
    try:
        yield 1
    finally:
        print("  closing")


generator = generate()
next(generator)
del generator
print("cycle")
node = watch(Node("l"), 2)
node.self = node
del node
print("  collected", gc.collect() > 0)
print("callback that dies first")
node = Node("m")
ref = weakref.ref(node, lambda ref: print("  never"))
del ref
del node
print("callback that revives")
node = Node("n")
ref = weakref.ref(node, lambda ref: refs.append(Node("made in a callback")))
del node
print(refs[-1].name)
refs.clear()
