import traceback


class Thing:
    name = "thing"

    def method(self, *args):
        raise RuntimeError(args)


def attempt(function, *args):
    try:
        function(*args)
    except Exception:
        traceback.print_exc(file=Out)


class Out:
    write = staticmethod(lambda text: print(text, end=""))


def attribute(x):
    x.name.nothing.more


def binary(a, b):
    return a + b * (a // b) + 1


def call(x):
    value = x.method(1, 2)
    return value


def spread(x):
    return x.method(
        1,
        2,
        3,
        4,
    ) + 3


def subscript(x):
    return 1 + x["k"][
        0]


def wide():
    "ä" + "日本語" + 1


def misspelt():
    lenght = 1
    return length


attempt(attribute, Thing())
attempt(binary, 1, 0)
attempt(call, Thing())
attempt(spread, Thing())
attempt(subscript, {"k": []})
attempt(wide)
attempt(misspelt)
attempt(lambda: (lambda x: 1 / x)(0))
