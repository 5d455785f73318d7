import copy
import copyreg


class Point:
    def __init__(self, x):
        self.x = x


copyreg.pickle(Point, lambda p: (Point, (p.x + 1,)))
print(copy.copy(Point(1)).x, copyreg.dispatch_table[Point] is not None, copyreg.dispatch_table[complex](1 + 2j))
for call in (lambda: copyreg.pickle(Point, 3), lambda: copyreg.constructor(3), lambda: copyreg.add_extension("m", "n", 0)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
copyreg.add_extension("m", "n", 5)
copyreg.add_extension("m", "n", 5)
for args in ("m", "n", 6), ("x", "y", 5):
    try:
        copyreg.add_extension(*args)
    except ValueError as error:
        print(error)
copyreg.remove_extension("m", "n", 5)
try:
    copyreg.remove_extension("m", "n", 5)
except ValueError as error:
    print(error)


class Slots:
    __slots__ = "a", "__b"


print(copyreg._slotnames(Slots), copyreg.__newobj__(int, 3), copyreg.__newobj_ex__(int, ("ff",), {"base": 16}))
