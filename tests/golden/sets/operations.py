# Set operations and methods.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a, a <= b, {3} < a, a >= {1}, a == {3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(5)), a.issuperset([1]))
print(a.union([7], (8,)), a.intersection([1, 2], {2}), a.difference([1], [2]), a.symmetric_difference([1, 9]))
c = set(a); c.add(10); c.discard(99); c.discard(1); c.remove(2); print(c, len(c), 3 in c, c.copy() == c)
c |= {5}; c &= {3, 5, 6}; c -= {3}; c ^= {5, 7}; print(c); c.update([1], "2" and [2]); c.intersection_update([1, 2, 7]); c.difference_update([7]); c.symmetric_difference_update({2, 3}); print(c)
print(set(), set([1, 1, 2]), {*[1, 2], *(2, 3)}, frozenset([1]), frozenset(), repr({(1, 2)}), {frozenset([1])} == {frozenset([1])}, set("a"), bool(set()))
f = frozenset([1, 2]); print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), f == {1, 2}, {f: 1}[frozenset([2, 1])], {1, 2} in [f], {f} == {frozenset((1, 2))}, {1, 2} in {f})
for call in (lambda: a.remove(99), lambda: set().pop(), lambda: {[]}, lambda: a | [1], lambda: a + b, lambda: a < 5, lambda: a[0], lambda: hash(a), lambda: f.add(1), lambda: set(5), lambda: a.union(5), lambda: {1: 2, 3: {}} and {{}}, lambda: a.pop(1), lambda: set(1, 2), lambda: a & None, lambda: [] in a):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e:
    print(e)
print(sorted({x % 3 for x in range(10)}), max({1, 5}), sum({1, 2}), {1, True, 1.0}, {0, False, ""} - {0}, sorted(set("hello")))
