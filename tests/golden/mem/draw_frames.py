# Slide 9: the running frames with their names, innermost last; without arguments all names but those of
# modules, classes and functions.
import mem


def outer(n):
    text = "inside"
    shared = [n]

    def inner(m):
        nonlocal shared
        mem.draw()
        mem.draw("shared", "top", "m")

    inner(text)


top = int("300")
outer(top)


class Body:
    attribute = (1, 2)
    mem.draw("attribute")
