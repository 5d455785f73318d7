class Pause:
    def __await__(self):
        yield "pause"


async def waits():
    await Pause()
    yield 1
    await Pause()
    yield 2


g = waits()
first = g.__anext__()
print(first.send(None), g.ag_running, g.ag_await is not None)
for make in g.__anext__, lambda: g.asend(None), lambda: g.athrow(ValueError), g.aclose:
    step = make()
    try:
        step.send(None)
    except RuntimeError as e:
        print(e)
try:
    first.send(None)
except StopIteration as e:
    print("value", e.value, g.ag_running)
second = g.__anext__()
print(second.send(None))
try:
    second.throw(KeyError("inside"))
except KeyError as e:
    print("KeyError", e, g.ag_running)
try:
    g.__anext__().send(None)
except StopAsyncIteration as e:
    print("over", e.args)


async def busy():
    global me
    try:
        me.send(None)
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, e)


me = busy()
try:
    me.send(None)
except StopIteration:
    pass


async def busy_generator():
    try:
        await self_.__anext__()
    except RuntimeError as e:
        print(e)
    yield 1


self_ = busy_generator()
try:
    self_.__anext__().send(None)
except StopIteration as e:
    print(e.value)
