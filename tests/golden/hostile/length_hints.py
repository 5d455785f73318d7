# What __length_hint__ may say, and who asks.
import operator


class Hinting:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 5, -1, "x", 2**100, -(2**100), None, NotImplemented, True, 1.5, ValueError("no"), TypeError("no")):
    for ask in (list, tuple, [0].extend, bytes, bytearray, operator.length_hint):
        try:
            print(hint, ask.__name__, ask(Hinting(hint)))
        except Exception as error:
            print(hint, ask.__name__, type(error).__name__, error)
