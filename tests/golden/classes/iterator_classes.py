# Classes that can be iterated, and what for asks of them.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): print("iter", end=" "); return CountdownIter(self.n)
class CountdownIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n + 1
c = Countdown(3)
print([x for x in c], list(c), sum(c), max(c), 2 in c, sorted(c), tuple(c), [*c], dict(zip(c, c)), ",".join(map(str, c)))
a, b, d = c; print(a, b, d)
for x in c:
    for y in c: print(x * y, end=" ")
print()
class ByIndex:
    def __getitem__(self, i):
        print("get", i, end=" ")
        if i == 3: raise IndexError
        return "abc"[i]
print(list(ByIndex()), "b" in ByIndex())
class NoIter: __iter__ = None
class IterNotIterator:
    def __iter__(self): return [1, 2]
class NextOnly:
    def __next__(self): return 1
class GenIter:
    def __iter__(self): yield from "xyz"
class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError("in next")
for obj in (NoIter(), IterNotIterator(), NextOnly(), Raises()):
    try:
        for x in obj: print(x)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(list(GenIter()), next(NextOnly()), next(iter(GenIter())))
class Stops:
    def __init__(self): self.done = False
    def __iter__(self): return self
    def __next__(self):
        if not self.done: self.done = True; return 1
        raise StopIteration("ignored value")
s = Stops(); print(list(s), list(s))
class Len:
    def __iter__(self): print("iter called", end=" "); return iter([1, 2])
    def __len__(self): print("len called", end=" "); return 2
    def __length_hint__(self): print("hint called", end=" "); return 2
x, y = Len(); print(x, y); print(tuple(x for x in Len()))
class Rev:
    def __reversed__(self): return iter("reversed")
print("".join(reversed(Rev())))
class Inst:
    pass
i = Inst(); i.__iter__ = lambda: iter([1])
try: list(i)
except TypeError as e: print(e)
class LinkedList:
    class Node:
        def __init__(self, v, n): self.v, self.n = v, n
    def __init__(self, *vs):
        self.head = None
        for v in reversed(vs): self.head = self.Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n: yield n.v; n = n.n
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return f"LinkedList({', '.join(map(repr, self))})"
l = LinkedList(1, "two", 3.0); print(l, len(l), "two" in l, list(l)[::-1], bool(l), bool(LinkedList()))
