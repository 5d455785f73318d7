# iter, next, enumerate, zip, map, filter, reversed.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(zip("ab", [1, 2, 3])), list(zip()), list(zip("a")), list(zip("ab", "cd", strict=True)), list(zip(*[[1, 2], [3, 4]])), list(reversed("abc")), list(reversed([1, 2])), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({1: 2, 3: 4})))
print(list(map(str, [1, 2])), list(map(lambda a, b: (a, b), "abc", [1, 2])), list(map(None.__class__, [])), list(filter(None, [0, 1, ""])), list(filter(str.isdigit, "a1b2")), next(iter("a")), next(iter(""), "default"), list(iter([1, 2])))
n = 0
def tick():
    global n; n += 1; return n
print(list(iter(tick, 4)), n, list(iter(iter([1, 2, 3]).__next__, 3)))
it = iter([1, 2, 3]); print(next(it), [x * 2 for x in it], next(it, None)); a = b = iter(range(4)); print(list(zip(a, b)))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1; return self.n
print(list(It(3)), sum(It(4)), tuple(It(2)), max(It(5)), 1 in It(3), [*It(2)], sorted(It(3)), dict(zip(It(2), "ab")), list(map(str, It(2))), ",".join(map(str, It(3))), list(zip(It(3), It(2))), *It(2))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10
print(list(Seq()), list(reversed(Seq())), 20 in Seq(), list(iter(Seq())), list(enumerate(Seq())))
for call in (lambda: next(iter([])), lambda: next([]), lambda: iter(5), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: list(map(5, [1])), lambda: reversed(iter([])), lambda: reversed(5), lambda: zip([1], 5), lambda: list(map(lambda a: a, [1], [2])), lambda: enumerate([1], "a"), lambda: iter(5, 1), lambda: list(filter(lambda: 1, [1])), lambda: reversed({1, 2})):
    try: print(call())
    except BaseException as e: print(type(e).__name__, e)
m = map(int, ["1", "x", "3"]); print(next(m))
try: next(m)
except ValueError as e: print(e)
print(next(m), list(m))
class Stop:
    def __iter__(self): return self
    def __next__(self): raise KeyError("from next")
for f in (list, tuple, sum, sorted, set, dict, max):
    try: f(Stop())
    except KeyError as e: print(f.__name__, e)
e = enumerate("xyz"); print(next(e), next(e), list(e)); z = zip("ab", "cd"); print(next(z), list(z)); r = reversed([1, 2, 3]); print(next(r), list(r))
