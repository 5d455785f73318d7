def run(c):
    try:
        while True:
            print("yielded", c.send(None))
    except StopIteration as e:
        print("result", e.value)
    except Exception as e:
        print(type(e).__name__ + ":", e, "| cause:", repr(e.__cause__))


class NotIterator:
    def __await__(self):
        return 5


class Coroutine:
    def __await__(self):
        return kept


class Raises:
    def __await__(self):
        raise KeyError("k")


class Plain:
    def __await__(self):
        return iter([1, 2])


async def nothing():
    pass


async def wait(x):
    return await x


for value in 5, [], NotIterator(), Raises(), Plain(), (i for i in ()):
    run(wait(value))
kept = nothing()
run(wait(Coroutine()))
kept.close()


async def twice(c):
    return await c


class Pause:
    def __await__(self):
        yield 1


p = wait(Pause())
first, second = twice(p), twice(p)
print(first.send(None))
run(second)
run(first)


async def stops():
    raise StopIteration(3)


run(stops())


async def stops_async():
    raise StopAsyncIteration


run(stops_async())
