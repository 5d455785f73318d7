from contextlib import ExitStack, contextmanager


@contextmanager
def step(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except Exception as error:
        print(name, "sees", repr(error))
        if not swallow:
            raise
    finally:
        print("leave", name)


with ExitStack() as stack:
    print(stack.enter_context(step("a")), stack.enter_context(step("b")))
    stack.callback(print, "callback", sep="-")
    stack.push(lambda *details: print("pushed", details[0]))

with ExitStack() as stack:
    stack.enter_context(step("outer"))
    stack.enter_context(step("swallows", True))
    stack.enter_context(step("inner"))
    raise ValueError("x")

with ExitStack() as stack:
    stack.callback(print, "kept")
    kept = stack.pop_all()
print("now")
kept.close()
try:
    with ExitStack() as stack:
        @stack.callback
        def fails():
            raise KeyError("second")

        @stack.callback
        def fails_first():
            raise IndexError("first")

        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
try:
    ExitStack().enter_context(3)
except TypeError as error:
    print(error)
