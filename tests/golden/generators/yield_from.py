# yield from: delegation of send, throw, close and return values.
def inner(n):
    got = []
    try:
        for i in range(n): got.append((yield i))
    except ValueError as e: got.append(repr(e)); yield "handled"
    finally: print("inner done", got)
    return got
def outer():
    r = yield from inner(2)
    print("result", r)
    r = yield from inner(1)
    yield from [10, 20]
    yield from "ab"
    yield from ()
    return r
o = outer(); out = [next(o)]
try:
    while True: out.append(o.send(len(out)))
except (StopIteration, AttributeError) as e: print(type(e).__name__, e, out)
o = outer(); next(o); print(o.throw(ValueError("into")), next(o)); o.close()
o = outer(); next(o)
try: o.throw(KeyError("through"))
except KeyError as e: print("out", e)
def flatten(x):
    for y in x:
        if isinstance(y, list): yield from flatten(y)
        else: yield y
print(list(flatten([1, [2, [3, []], 4], [[5]]])), list(outer()))
def tree(n): yield from tree(n - 1) if n else []; yield n; yield from tree(n - 1) if n else []
print(list(tree(3)))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n if self.n < 3 else (_ for _ in ()).throw(StopIteration("it value"))
    def throw(self, *a): return "It.throw"
    def close(self): print("It.close")
def d(): return (yield from It())
x = d(); print(next(x), x.throw(KeyError), next(x))
try: next(x)
except (StopIteration, RuntimeError) as e: print(type(e).__name__, e)
x = d(); next(x); x.close()
def bad(): yield from 5
try: list(bad())
except TypeError as e: print(e)
def chain(*its):
    for i in its: yield from i
print(list(chain([1], (2, 3), range(2), {"k": 1}, (c for c in "xy"))))
def ret(): return 5; yield
def use(): a = yield from ret(); b = yield from ret(); yield a + b
print(list(use()))
