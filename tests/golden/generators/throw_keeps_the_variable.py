# What is thrown at `name = yield` leaves the name as it was.


def plain():
    got = [1]
    try:
        got = yield 1
    except ValueError:
        pass
    yield got
    try:
        got = yield 2
    finally:
        print("finally", got)


async def asynchronous():
    got = (2,)
    try:
        got = yield 1
    except ValueError:
        print("caught", got)
    yield got


class Wait:
    def __await__(self):
        return (yield "waits")


async def coroutine():
    got = 3
    try:
        got = await Wait()
    except ValueError:
        pass
    return got


def delegating():
    got = 4
    try:
        got = yield from plain()
    except KeyError as error:
        print(repr(error), got)
    yield got


def drive(awaitable):
    try:
        while True:
            awaitable.send(None)
    except StopIteration as stop:
        return stop.value


g = plain()
next(g)
print(g.throw(ValueError))
next(g)
try:
    g.throw(KeyError)
except KeyError as error:
    print(repr(error))
a = asynchronous()
drive(a.asend(None))
print(drive(a.athrow(ValueError)))
c = coroutine()
print(c.send(None))
try:
    c.throw(ValueError)
except StopIteration as stop:
    print(stop.value)
d = delegating()
next(d)
next(d, None)
print(d.throw(KeyError("d")))
print(next(plain()), plain().gi_frame.f_locals)
