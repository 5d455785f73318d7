# Slide 24, drawn: a = [10, 10, 11]; b = a: one list, whose slots point at int objects. The small ints of the slide are
# immortal, so their references are not counted; for larger ones they are.
import mem

a = [10, 10, 11]
b = a
mem.draw("a", "b")
ten, eleven = int("1000"), int("1011")
a[:] = [ten, ten, eleven]
del ten, eleven
mem.draw("a", "b")
