# Generator expressions are lazy; the first iterable is not.
def v(x): print("v", x); return x
g = (v(x) * 2 for x in [1, 2, 3] if x != 2)
print("made"); print(next(g)); print(list(g))
try: (x for x in 5)
except TypeError as e: print(e)
h = (x / 0 for x in [1]); print("no error yet")
try: next(h)
except ZeroDivisionError as e: print(e)
print(sum(x * x for x in range(5)), max((len(w), w) for w in ["a", "ccc", "bb"]), any(x > 2 for x in [1, 5, v(9)]), all(x for x in ()), dict((k, v) for k, v in [("a", 1)]), ",".join(c for c in "abc"), sorted(x % 3 for x in range(5)), tuple(i for i in range(2)), set(x for x in [1, 1]), [*(x for x in "ab")])
n = 10
g = (x + n for x in range(2)); n = 100; print(list(g))
data = [1, 2]; g = (x for x in data); data = [9]; print(list(g)); g = (x for x in data); data.append(8); print(list(g))
print(list((x, y) for x in range(3) for y in range(x)), list(x for row in [[1, 2], [3]] for x in row if x != 2), [list(y for y in range(x)) for x in range(3)])
def f(g): return next(g)
print(f(x for x in "q"), (lambda: sum(i for i in range(4)))(), type((x for x in ())).__name__, (i for i in [1]).__name__)
def primes():
    n, seen = 2, []
    while True:
        if all(n % p for p in seen): seen.append(n); yield n
        n += 1
p = primes(); print([next(p) for _ in range(10)], next(x for x in p if x > 50))
it = iter([1, 2, 3, 4]); print(list(zip(it, it)), 3 in (x for x in [1, 2, 3, 4]))
g = (x for x in range(5)); print(3 in g, list(g), next(g, "empty"))
print(sum(1 for _ in zip("abc", range(10))), min((x for x in [3, 1]), default=0), [i for i in (j for j in (k for k in range(3)))])
