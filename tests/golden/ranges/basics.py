# range objects.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -2), range(5, 5), range(3, 0), range(-3, 3, 2)):
    print(r, list(r), len(r), r.start, r.stop, r.step, r[0] if r else None, r[-1] if r else None, bool(r), 3 in r, list(reversed(r)))
r = range(0, 100, 7)
print(r[2:5], r[::-1], r[::2], r[-3:], r.index(49), r.count(7), r.count(8), 49 in r, 50 in r, 49.0 in r, "a" in r, 98 in r, r[True])
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)), range(3) != range(4), {range(3): 1})
big = range(10 ** 20, 10 ** 20 + 5)
print(big, list(big)[:2], big[1], 10 ** 20 + 2 in big, len(big), big[-1], range(-2 ** 63, 2 ** 63, 2 ** 61), list(range(2 ** 62 - 2, 2 ** 62 + 2)), list(range(0, 2 ** 64, 2 ** 62)))
for call in (lambda: range(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range("a"), lambda: r[100], lambda: r.index(1), lambda: r["a"], lambda: range(1, 2, 3, 4), lambda: len(range(2 ** 70)), lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(2 ** 70)[2 ** 71]):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    r.start = 1
except AttributeError as e:
    print(e)
it = iter(range(3)); print(next(it), list(it), next(it, "end"), it.__length_hint__(), type(it).__name__)
for i in range(3):
    i = i * 10
    print(i, end=" ")
for i in range(10):
    if i == 3: continue
    if i == 6: break
    print(i, end=" ")
else:
    print("not reached")
for i in range(0): pass
else: print("else", i)
print(sum(range(1000001)), max(range(10)), sorted(range(5), key=lambda v: -v), [*range(3), *range(2)], tuple(range(2)), *range(3))
