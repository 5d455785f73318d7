class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


async def loops():
    async for i in Countdown(3):
        if i == 1:
            continue
        print(i)
    else:
        print("else")
    async for i in Countdown(5):
        if i == 3:
            break
        print("until", i)
    else:
        print("not reached")
    async for a, b in Pairs():
        print(a, b)
    try:
        async for i in Countdown(2):
            raise StopAsyncIteration("body")
    except StopAsyncIteration as e:
        print("from the body:", e)
    for x in range(2):
        async for i in Countdown(2):
            if i == x:
                return ("left", i)


class Pairs(Countdown):
    def __init__(self):
        super().__init__(2)

    async def __anext__(self):
        n = await super().__anext__()
        return n, n * n


print(run(loops()))


class NoNext:
    def __aiter__(self):
        return 1


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 7


async def over(x):
    async for _ in x:
        pass


for bad in 5, NoNext(), BadNext(), [1]:
    try:
        run(over(bad))
    except TypeError as e:
        print(e, "|", e.__cause__)
