# A subclass of a sequence asks the right operand first for + and *, unless it has a method of its own for that one.
class V:
    def __radd__(self, other): return "radd"
    def __rmul__(self, other): return "rmul"
    def __index__(self): return 2

class Other(str):
    def __sub__(self, other): return "sub"

class Adds(list):
    def __add__(self, other): return "own"

class Reflected(tuple):
    def __rmul__(self, other): return "own"

class Below(Other): pass

class Grows(list): pass

class Many(V):
    def __iter__(self): return iter("ab")

for kind in list, Grows:
    l = kind([1])
    try: l += Many()
    finally: print(kind.__name__, l)

for kind in Other, Adds, Reflected, Below:
    print(kind.__name__, kind() + V(), kind() * V(), kind() * 2, kind() - 1 if kind is Below else "")
