def run(c):
    try:
        while True:
            print("yielded", c.send(None))
    except StopIteration as e:
        print("result", e.value)
    except BaseException as e:
        print(type(e).__name__ + ":", e)


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def raises():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


async def stops():
    yield 1
    raise StopAsyncIteration


async def stops_plainly():
    yield 1
    raise StopIteration


for make in stubborn, raises, stops, stops_plainly:
    print(make.__name__)
    g = make()
    run(g.__anext__())
    run(g.aclose() if make is stubborn or make is raises else g.__anext__())
    run(g.__anext__())
    run(g.aclose())
g = raises()
run(g.aclose())
run(g.__anext__())
g = raises()
run(g.athrow(KeyError("early")))
run(g.__anext__())
g = raises()
step = g.asend(None)
run(step)
run(step)
run(g.athrow(OSError("words")))
g = raises()
step = g.aclose()
run(step)
run(step)
try:
    step.throw(ValueError)
except RuntimeError as e:
    print(e)
