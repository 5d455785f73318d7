# Attributes as slots: inline, of __slots__, in a __dict__ that somebody else has too, of a closure and a method.
import mem


class Plain:
    def method(self):
        return self


class Slotted:
    __slots__ = ("left", "right")


plain = Plain()
plain.name, plain.number = "n", 7
slotted = Slotted()
slotted.right = plain
mem.draw("plain", "slotted")
names = plain.__dict__
mem.draw("plain", "names")
method = plain.method
plain = names = None
mem.draw("method")
generator = (i for i in [1])
next(generator)
mem.draw("generator")
