# Slide 25, drawn: copy.copy makes a second list object; the inner list is shared.
import copy
import mem

a = [10, 10, [10, 11]]
b = copy.copy(a)
mem.draw("a", "b")
