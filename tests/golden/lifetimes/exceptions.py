# Exceptions and tracebacks keep frames, and let them go at the end of the handler.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("   ", self.name, "dies")


class Error(Exception):
    def __del__(self):
        print("    error", self.args[0], "dies")


def fail(name):
    local = Noisy("local of " + name)
    raise Error(name)


print("caught")
try:
    fail("a")
except Error as error:
    print("in the handler", error)
print("after the handler")
try:
    fail("b")
except Error:
    print("in the handler", sys.exception())
print("after the handler")
print("kept")
try:
    fail("c")
except Error as error:
    kept = error
print("still kept", kept)
kept = kept.with_traceback(None)
print("without its traceback")
kept = None
print("replaced")
try:
    try:
        fail("d")
    except Error as error:
        fail("e")
except Error as error:
    print("in the handler", error, error.__context__)
print("from")
try:
    try:
        fail("f")
    except Error as error:
        raise ValueError("g") from error
except ValueError as error:
    print("in the handler", error.__cause__)
print("finally")


def leave():
    x = Noisy("x")
    try:
        return Noisy("returned")
    finally:
        print("in finally")


leave()


def override():
    try:
        fail("h")
    finally:
        return "overridden"


print(override())
print("loop")
for i in range(2):
    try:
        fail(str(i))
    except Error:
        continue
print("suppressed by with")


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", value)
        return True

    def __del__(self):
        print("    the manager dies")


with Quiet():
    fail("i")
print("after with")


def deep(n):
    level = Noisy(f"level {n}")
    if n == 0:
        raise Error("deep")
    deep(n - 1)


try:
    deep(2)
except Error as error:
    tb = error.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
print("a traceback keeps its own frame")
del tb
print("group")
try:
    raise ExceptionGroup("many", [Error("j"), ValueError("k")])
except* Error as group:
    print("in the clause", group.exceptions[0])
except* ValueError:
    print("other clause")
print("end")
