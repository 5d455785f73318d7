# Errors and StopIteration inside loops, comprehensions and built-ins.
def gen(n, exc):
    for i in range(n): yield i
    raise exc
for f in (list, tuple, sum, max, sorted, set, dict.fromkeys, any, lambda g: [x for x in g], lambda g: {x: x for x in g}, lambda g: list(map(str, g)), lambda g: list(zip(g, g)), lambda g: list(enumerate(g)), lambda g: [*g], lambda g: print(*g), lambda g: ",".join(map(str, g)), lambda g: 99 in g, lambda g: list(filter(None, g)), lambda g: [].extend(g), lambda g: bytes(g), lambda g: min(g, key=lambda v: v)):
    try: f(gen(2, KeyError("in gen"))); print("no error")
    except KeyError as e: print(e, end=" ")
print()
l = [0]
try: l.extend(gen(3, ValueError("partial")))
except ValueError as e: print(e, l)
l = [0]
try: l += gen(3, ValueError("partial"))
except ValueError as e: print(e, l)
l = [1, 2, 3]
try: l[1:2] = gen(2, ValueError("slice"))
except ValueError as e: print(e, l)
d = {}
try: d.update((i, i) for i in gen(2, ValueError("update")))
except ValueError as e: print(e, d)
def leaks(): raise StopIteration("leaked")
def g1():
    yield 1
    leaks()
for f in (lambda: list(g1()), lambda: [leaks() for _ in range(3)], lambda: list(leaks() for _ in range(3)), lambda: list(map(lambda v: leaks(), [1])), lambda: [x for x in map(lambda v: leaks(), [1, 2])], lambda: next(iter([])), lambda: sum(map(lambda v: leaks(), [1])), lambda: tuple(filter(lambda v: leaks(), [1])), lambda: sorted([1, 2], key=lambda v: leaks())):
    try: print(f())
    except (RuntimeError, StopIteration) as e: print(type(e).__name__, e)
class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: raise LookupError("second")
        if self.n > 4: raise StopIteration
        return self.n
i = I(); out = []
while True:
    try:
        for x in i: out.append(x)
        break
    except LookupError as e: out.append(str(e))
print(out)
def cleanup():
    try:
        for x in gen(5, ValueError): yield x
    finally: print("cleanup", end=" ")
for x in cleanup():
    if x == 1: break
print("after break")
try:
    for x in cleanup(): 1 / (2 - x)
except ZeroDivisionError as e: print(e)
try:
    for x in [1, 2]:
        try: raise KeyError(x)
        finally: continue
except KeyError: print("never")
print("loop done", x)
