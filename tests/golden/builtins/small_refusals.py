# Words and ways of built-in functions at their edges.
import sys
import types
import _string


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print(repr(format("foo", "\0<6s")), repr(format(3, "\0^6")), repr("{:\0>5}".format(2.5)))
attempt(str, b"x", "utf-8", "strict", errors="ignore")
attempt(str, "a", "b", "c", "d")
attempt(float.__getformat__, 1)
attempt(float.__getformat__, "half")


class WithComplex:
    def __complex__(self):
        return 1j


class Number(float):
    def __complex__(self):
        return 2j

    def __float__(self):
        return 5.0


attempt(complex, 0, WithComplex())
attempt(complex, WithComplex(), 1)
attempt(complex, Number(1))
attempt(_string.formatter_parser, 1)


class Module(types.ModuleType):
    __dict__ = 8


attempt(dir, Module("foo"))


class Names(dict):
    def keys(self):
        return list("zyx")


print(eval("dir()", {}, Names()))


class Quiet:
    def write(self, text):
        self.text = text


import io
out, sys.stdin, sys.stdout = sys.stdout, io.StringIO("line\n"), Quiet()
line = input("? ")
sys.stdout = out
print(repr(line))
