import reprlib

r = reprlib.repr
print(r(list(range(10))), r("x" * 50), r({i: i for i in range(9)}), r(10**60), r(set(range(10))), r((1,)), r(()), r(frozenset("ab")))
print(r([[[[[[[[1]]]]]]]]), r({}), r([]), r(set()), r("a'\"b" * 20))
own = reprlib.Repr(maxlist=2, maxstring=10, indent="--", fillvalue="…")
print(own.repr([1, [2, 3, 4], "abcdefghijklmnop"]))
print(reprlib.Repr(indent=2).repr({"k": [1, 2], "e": ()}))
own.maxlist = 1
print(own.repr([1, 2]))


class Bad:
    def __repr__(self):
        1 / 0


print(r(Bad())[:18])


class List(list):
    @reprlib.recursive_repr("<again>")
    def __repr__(self):
        "docs"
        return "List(" + ", ".join(map(repr, self)) + ")"


items = List([1, 2])
items.append(items)
print(items, List.__repr__.__doc__, List.__repr__.__wrapped__.__name__, List.__repr__.__qualname__)


class Mine(reprlib.Repr):
    def repr_int(self, x, level):
        return hex(x)


print(Mine().repr([1, 255]))
for indent in -1, 3.5:
    try:
        reprlib.Repr(indent=indent).repr([1])
    except (ValueError, TypeError) as error:
        print(error)
