# Slide 26, drawn: copy.deepcopy makes a new inner list; the ints are shared.
import copy
import mem

a = [10, [10, 11]]
b = copy.deepcopy(a)
mem.draw("a", "b")
