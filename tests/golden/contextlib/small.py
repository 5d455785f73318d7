import io
import sys
from contextlib import (AbstractContextManager, ContextDecorator, closing, nullcontext, redirect_stderr, redirect_stdout,
                        suppress)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with suppress(KeyError, IndexError):
    {}["x"]
    print("never")
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as error:
    print(error)
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as group:
    print(repr(group))
with nullcontext(5) as five:
    print(five)


class Catch:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


out, err = Catch(), Catch()
with redirect_stdout(out) as target, redirect_stderr(err):
    print("hidden", target is out)
    print("also", file=sys.stderr)
print(repr(out.text), repr(err.text))


class Mine(AbstractContextManager):
    def __exit__(self, *details):
        print("exit", details[0])


with Mine() as mine:
    print(isinstance(mine, AbstractContextManager), issubclass(Thing, AbstractContextManager))


class Both(ContextDecorator):
    def __enter__(self):
        print("in")

    def __exit__(self, *details):
        print("out")


@Both()
def run():
    print("run")


run()
try:
    AbstractContextManager()
except TypeError as error:
    print(error)
