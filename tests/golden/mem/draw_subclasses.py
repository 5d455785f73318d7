# Subclasses of built-in types: the value or the items, and the attributes of their own; closures and their cells.
import mem


class Stack(list):
    def __init__(self, name, *items):
        super().__init__(items)
        self.name = name


class Pair(tuple):
    __slots__ = ()


class Number(int):
    pass


class Text(str):
    __slots__ = ()


class Table(dict):
    __slots__ = ("extra",)


stack = Stack("s", 1, [2])
pair = Pair((stack[1], 3))
mem.draw("stack", "pair")
number, text = Number(5), Text("words")
number.unit = "m"
table = Table(a=1)
table.extra = text
mem.draw("number", "table")


def counter(start):
    count = start

    def step(by):
        nonlocal count
        count += by
        return start + count

    return step


step = counter(5)
mem.draw("step")
error = ValueError("wrong", 3)
mem.draw("error")
