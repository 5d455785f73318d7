# List operations use == of the items, identity first.
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        log.append((self.n, getattr(o, "n", o)))
        return isinstance(o, E) and self.n == o.n
    __hash__ = None
log = []
a, b, c = E(1), E(2), E(1)
items = [a, b]
print(c in items, log); log.clear()
print(items.index(b), log); log.clear()
print(items.count(c), log); log.clear()
print(items == [c, b], log); log.clear()
print(items != [c, E(3)], log); log.clear()
items.remove(c); print(items == [b], log); log.clear()
print(5 in [b], log); log.clear()
print([a] == [5], [5] == [a], log); log.clear()
class Weird:
    def __eq__(self, o): return "yes"
    def __ne__(self, o): return ""
w = Weird()
print(w == 1, w != 1, [w] == [1], 1 in [w], [1].count(w), bool(w == 2))
class Raises:
    def __eq__(self, o): raise RuntimeError("no comparing")
for call in (lambda: [Raises()] == [1], lambda: 1 in [Raises()], lambda: [Raises()].index(1), lambda: [1, Raises()].remove(2)):
    try:
        call()
    except RuntimeError as e:
        print(e)
r = Raises()
print(r in [r], [r] == [r], [r].index(r))
class Clears:
    def __eq__(self, o):
        shared.clear()
        return False
shared = [Clears(), Clears(), 1]
try:
    print(shared.index(5))
except ValueError as e:
    print(e)
print(shared)
