# Slide 17, drawn: x = 300; y = x; z = [x, y]: the object 300 has four references.
import mem

x = int("300")      # made here, so that no constant of this file refers to it
y = x
z = [x, y]
mem.draw("x", "y", "z")
print(mem.refs(x))
