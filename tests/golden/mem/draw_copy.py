# Slides 25 and 26: a shallow copy shares the inner list, a deep one does not.
import copy
import mem

a = [10, [10, 11]]
b = copy.copy(a)
mem.draw("a", "b")
b = copy.deepcopy(a)
mem.draw("a", "b")
