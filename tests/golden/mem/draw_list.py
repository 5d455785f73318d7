# Slide 24: one list under two names; an item that stands in two slots is drawn once.
import mem

x, y = int("1000"), int("1011")
a = [x, x, y]
del x
b = a
mem.draw("a", "b")
