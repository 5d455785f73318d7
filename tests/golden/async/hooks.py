import sys


async def g():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


def first(gen):
    print("firstiter", gen.__name__)


def final(gen):
    print("finalizer", gen.__name__)
    try:
        gen.aclose().send(None)
    except StopIteration:
        print("closed")


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)
hooks = sys.get_asyncgen_hooks()
print(hooks.firstiter is first, hooks.finalizer is final, hooks[0] is first, len(hooks))
a = g()
print("made")
step = a.__anext__()
try:
    step.send(None)
except StopIteration as e:
    print(e.value)
a.__anext__().close()
del step, a
print("after")
b = g()
b.aclose().close()
del b
sys.set_asyncgen_hooks(None, None)
c = g()
try:
    c.asend(None).send(None)
except StopIteration:
    pass
del c
print(sys.get_asyncgen_hooks()[:])
try:
    sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e:
    print(e)
try:
    sys.set_asyncgen_hooks(finalizer="x")
except TypeError as e:
    print(e)
