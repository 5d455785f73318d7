class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        try:
            yield self.tag
        except KeyError as e:
            yield "handled " + str(e)
        finally:
            print("cleanup", self.tag)


async def inner():
    await Pause("in")
    return "inner"


async def outer():
    try:
        return await inner()
    except ValueError as e:
        return f"outer saw {e}"


c = outer()
print(c.send(None))
print(c.throw(KeyError("key")))
try:
    c.throw(ValueError("value"))
except StopIteration as e:
    print(e.value)
c = outer()
c.send(None)
c.close()
c = outer()
try:
    c.throw(OSError("at the start"))
except OSError as e:
    print(e)
c = outer()
try:
    c.throw(5)
except TypeError as e:
    print(e)
c.close()


async def ignores():
    try:
        await Pause("x")
    except GeneratorExit:
        await Pause("again")


c = ignores()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
w = outer().__await__()
print(type(w).__name__, next(w), w.throw(KeyError("w")))
w.close()
del c
