# Slide 12, drawn: names point at objects; two names may point at one.
import mem

x = [1, 2]
y = x
z = [1, 2]
mem.draw("x", "y", "z")
y.append(3)
y = y + [4]
mem.draw("x", "y", "z")
