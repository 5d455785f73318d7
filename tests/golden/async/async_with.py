class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value, trace is not None)
        return self.swallow


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


async def plain():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with Manager("c", swallow=True):
        raise ValueError("lost")
    try:
        async with Manager("d"):
            raise ValueError("kept")
    except ValueError as e:
        print("caught", e)
    for i in range(3):
        async with Manager("loop"):
            if i == 0:
                continue
            break
    async with (Manager("e") as x, Manager("f") as y):
        return x + y


print(run(plain()))


class NoExit:
    async def __aenter__(self):
        pass


class NoAwait:
    def __aenter__(self):
        return 5

    def __aexit__(self, *args):
        return 6


class ExitNoAwait(NoAwait):
    async def __aenter__(self):
        pass


async def use(m):
    async with m:
        pass


for bad in 5, NoExit(), NoAwait(), ExitNoAwait(), open:
    try:
        run(use(bad))
    except TypeError as e:
        print(e)
