# Coroutines and asynchronous generators that are driven in ways they are not meant for.
import sys
import types
import warnings


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


async def c():
    return 1
x = c()
show(1, lambda: x.send(5))
show(2, lambda: x.send(None))
show(3, lambda: x.send(None))
x.close()
show(4, lambda: next(x))
show(5, lambda: iter(x))
show(6, lambda: x.throw(ValueError))
y = c()
w = y.__await__()
show(7, lambda: w.send(None))
show(8, lambda: y.send(None))
show(9, lambda: next(w))
async def s():
    return await me
me = s()
show(10, lambda: me.send(None))


class A:

    def __await__(s):
        return 5


class B:

    def __await__(s):
        return s


async def ag():
    yield 1
    yield 2
g = ag()
a1 = g.asend(None)
a2 = g.asend(None)
show(20, lambda: a1.send(None))
show(21, lambda: a2.send(None))
show(22, lambda: a1.send(None))
show(23, lambda: g.asend(5).send(None))
show(24, lambda: g.aclose().send(None))
show(25, lambda: g.asend(None).send(None))
show(26, lambda: g.athrow(ValueError).send(None))
async def ag3():
    await me2
    yield 1
g = ag3()
me2 = g.__anext__()
show(29, lambda: me2.send(None))


class AI:

    def __aiter__(s):
        return s

    def __anext__(s):
        return 5


async def f():
    async for x in AI():
        pass
show(30, lambda: f().send(None))


class AI2:

    async def __aiter__(s):
        return s


async def f():
    async for x in AI2():
        pass
warnings.simplefilter('ignore')
show(31, lambda: f().send(None))
async def f():
    async with 5:
        pass
show(32, lambda: f().send(None))
async def f():
    async for x in 5:
        pass
show(33, lambda: f().send(None))
async def f():
    return [x async for x in ag()]
show(34, lambda: f().send(None))
g = ag()
f1 = g.__anext__()
f1.close()
show(35, lambda: f1.send(None))
show(36, lambda: g.__anext__().send(None))
show(37, lambda: g.__anext__().throw(ValueError('z')))
show(38, lambda: g.__anext__().send(None))


def fin(a):
    print('fin')


def first(a):
    raise ZeroDivisionError


sys.set_asyncgen_hooks(firstiter=first, finalizer=fin)
g = ag()
show(39, lambda: g.__anext__())
sys.set_asyncgen_hooks(None, fin)
g = ag()
try:
    g.__anext__().send(None)
except StopIteration as e:
    print(e.value)
del g
sys.set_asyncgen_hooks(None, None)
show(40, lambda: anext(5))
show(41, lambda: aiter(5))
show(42, lambda: anext(ag(), 1).send(None))
show(43, lambda: types.coroutine(5))
show(44, lambda: sys.set_asyncgen_hooks(5))
