# What an asynchronous generator does with an exception decides what leaves the block.
import contextlib


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


@contextlib.asynccontextmanager
async def manager(mode):
    if mode == "none":
        return
    try:
        yield mode
    except BaseException as error:
        if mode == "swallow":
            return
        if mode == "again":
            yield
        if mode == "new":
            raise KeyError("new")
        raise
    if mode == "twice":
        yield


async def use(mode, error):
    async with manager(mode):
        if error is not None:
            raise error
    return "passed"


for mode in "none", "pass on", "swallow", "again", "new", "twice":
    for error in None, ValueError("v"), StopIteration("s"), StopAsyncIteration("a"), RuntimeError("r"):
        try:
            print(mode, repr(error), drive(use(mode, error)))
        except Exception as raised:
            print(mode, repr(error), "->", repr(raised), repr(raised.__cause__), raised is error)
