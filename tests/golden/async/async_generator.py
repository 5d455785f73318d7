class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        return (yield self.tag)


def run(c):
    steps = []
    try:
        while True:
            steps.append(c.send(None))
    except StopIteration as e:
        return steps, e.value


async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
            await Pause(f"pause{i}")
    finally:
        print("finally")


async def use():
    async for i in numbers(2):
        print(i)
    g = numbers(5)
    print(await g.__anext__(), await g.asend("hello"))
    try:
        print(await g.athrow(KeyError("thrown")))
    except KeyError as e:
        print("KeyError", e)
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("exhausted")
    g = numbers(5)
    await g.asend(None)
    print(await g.aclose(), await g.aclose())
    g = numbers(1)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    await g.aclose()


print(run(use()))
g = numbers(1)
print(type(g).__name__, g.__name__, g.ag_running, g.ag_await, g.ag_suspended, g.ag_code.co_name, g.ag_frame is None)
print(g.__aiter__() is g, aiter(g) is g)
for step in g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose():
    print(type(step).__name__, step.__await__() is step, iter(step) is step)
    step.close()
