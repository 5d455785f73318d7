# sort and sorted: key, reverse, stability, errors.
words = "the quick Brown fox jumps over the lazy Dog".split()
print(sorted(words)); print(sorted(words, key=str.lower)); print(sorted(words, key=len)); print(sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (-len(w), w)))
a = [5, 2, 8, 1, 9, 3, 7]
print(a.sort(), a, sorted(a, reverse=True), sorted([]), sorted("bca"), sorted({3: 1, 1: 2}), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], [1]]))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0])); print(sorted(pairs, key=lambda p: p[0], reverse=True))
x = [(i * 7919) % 1009 for i in range(1000)]
y = sorted(x)
print(y == list(range(y[0], y[-1] + 1)) or (y[:5], y[-5:]), all(p <= q for p, q in zip(y, y[1:])), sorted(x, reverse=True) == y[::-1], sorted(y) == y, sorted(y[::-1]) == y)
runs = list(range(100)) + list(range(50)) + list(range(100, 0, -1))
print(sorted(runs) == sorted(runs, key=lambda v: v), sorted(runs)[::25])
calls = 0
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        global calls
        calls += 1
        return self.v < o.v
    def __repr__(self): return f"V{self.v}"
print(sorted([V(3), V(1), V(2)]), calls > 0, sorted([2.5, 1, True, 0.5, -1]), max([V(1), V(0)], key=lambda v: v.v))
for bad in ([1, "a"], [None, None], [1, None, 2], [{}, {}], [object(), 1]):
    try:
        bad.sort()
    except TypeError as e:
        print(e)
class Boom(Exception): pass
def key(v):
    if v == 2: raise Boom(v)
    return v
b = [3, 2, 1]
try:
    b.sort(key=key)
except Boom as e:
    print("Boom", e, b)
for call in (lambda: sorted(), lambda: sorted([1], lambda v: v), lambda: [1].sort(5), lambda: sorted([1], foo=1), lambda: sorted(5)):
    try:
        call()
    except TypeError as e:
        print(e)
