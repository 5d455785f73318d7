# Sets of ints iterate in the order of CPython's hash table.
print({3, 1, 2}, {10, 5, 1}, {100, 8, 16, 0}, {-1, -2, -3}, {5, 13, 21, 29})
print(set(range(20)), set(range(30, 0, -3)), {i * i for i in range(12)}, {2 ** i for i in range(12)})
s = set()
for i in range(0, 200, 7):
    s.add(i)
print(s)
for i in range(0, 200, 14):
    s.discard(i)
print(s)
s.add(14); s.add(1000); s.add(-7)
print(s, s.pop(), s.pop(), s)
a = {64, 32, 0, 96}
print(a, list(a), a | {1, 33}, a - {0}, {33} | a, a & {96, 32, 1}, a ^ {0, 5}, set(list(a)), frozenset(a), a.copy())
print({1.5, 2.5, 0.5, 3, 7}, {(1, 2), (0,), ()}, {True, 5, 3}, {2 ** 61, 2 ** 61 - 1, 1})
b = set(range(100)); b -= set(range(10, 95)); print(b)
c = {i % 7 * 1000 for i in range(50)}; print(c, [x for x in c], sorted(c))
d = set([8, 0, 16, 24, 1]); d.update([32, 40, 48]); print(d); d |= {56, 64, 72, 80}; print(d)
print(dict.fromkeys({9, 1, 17}), list(enumerate({9, 1, 17})), tuple({9, 1, 17}))
