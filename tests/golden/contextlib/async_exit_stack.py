# An AsyncExitStack leaves both kinds in the reverse order and chains what they raise.
import contextlib


def leave(name, error=None, answer=None):
    def exit(kind, value, traceback):
        print(name, repr(value))
        if error is not None:
            raise error
        return answer

    return exit


async def use(error, *exits):
    async with contextlib.AsyncExitStack() as stack:
        for exit in exits:
            stack.push(exit)

        @stack.push_async_exit
        async def awaited(kind, value, traceback):
            print("awaited", repr(value))

        stack.push_async_callback(awaited, 1, 2, traceback=3)
        if error is not None:
            raise error
    return "passed"


for error in None, ValueError("v"):
    for exits in ((), [leave("a", KeyError("k")), leave("b", OSError("o"))],
                  [leave("a", KeyError("k")), leave("b", answer=True)], [leave("a", answer=True), leave("b", OSError("o"))]):
        try:
            use(error, *exits).send(None)
        except StopIteration as stop:
            print(stop.value)
        except Exception as raised:
            print("->", repr(raised), repr(raised.__context__))

try:
    contextlib.AsyncExitStack().enter_async_context(1).send(None)
except TypeError as error:
    print(error)
