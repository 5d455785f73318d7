class Pause:
    def __await__(self):
        return (yield "pause")


async def one():
    await Pause()
    yield 1


def run(c):
    steps = []
    try:
        while True:
            steps.append(c.send(None))
    except StopIteration as e:
        return steps, e.value


async def main():
    g = one()
    print(await anext(g), await anext(g, "over"), await anext(g, None))
    try:
        await anext(g)
    except StopAsyncIteration:
        print("StopAsyncIteration")


print(run(main()))
a = anext(one(), "default")
print(type(a).__name__, a.__await__() is a, a.send(None))
try:
    a.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
print(anext(one(), 1).close())
for bad in lambda: anext(5), lambda: aiter([]), lambda: anext(), lambda: aiter(), lambda: anext(1, 2, 3):
    try:
        bad()
    except TypeError as e:
        print(e)


class Odd:
    def __aiter__(self):
        return 3


try:
    aiter(Odd())
except TypeError as e:
    print(e)


class Own:
    def __anext__(self):
        return "anything"


print(anext(Own()))
try:
    anext(Own(), 1).send(None)
except TypeError as e:
    print(e)
