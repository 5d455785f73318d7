# Coroutines, asynchronous generators and comprehensions, run by hand.
ended = []


class Pause:
    def __await__(self):
        return (yield "paused")


class Guard:
    async def __aenter__(self):
        await Pause()
        return self

    async def __aexit__(self, *details):
        await Pause()
        return True


async def numbers(end):
    try:
        for i in range(end):
            got = yield i
            await Pause()
    finally:
        ended.append(end)


async def main():
    result = [i async for i in numbers(3)]
    async with Guard():
        raise ValueError("kept inside")
    source = numbers(9)
    result.append(await anext(source))
    result.append(await source.asend(5))
    await source.aclose()
    return result


def run(coroutine):
    pauses = 0
    try:
        while True:
            coroutine.send(None)
            pauses += 1
    except StopIteration as stop:
        return stop.value, pauses


print(run(main()))
left = main()
left.send(None)
left.close()
thrown = main()
thrown.send(None)
try:
    thrown.throw(KeyError("into"))
except KeyError as error:
    print(error)
print(ended)
