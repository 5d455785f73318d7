# Pictures: a list with shared items in every format, a map of one size class.
import mem


class Null:
    def write(self, text):
        pass


def show(n):
    a = [n, n, [1.5, "text", n]]
    b = {"key": a, (1, 2): None}
    for format in ("text", "svg", "dot"):
        mem.draw(a, "b", to=Null(), format=format)


show(int("1000"))
mem.map(20, to=Null(), format="text")
mem.map(20, to=Null(), format="svg")
