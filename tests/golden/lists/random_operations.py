# Lists under pseudo-random operations: sorting, inserting, deleting, slicing, against slow versions.
seed = 3
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return (seed >> 8) % n
def slow_sort(l):
    out = []
    for v in l:
        i = len(out)
        while i and out[i - 1][0] > v[0]: i -= 1
        out = out[:i] + [v] + out[i:]
    return out
for n in (0, 1, 2, 3, 10, 33, 64, 65, 100, 300):
    for spread in (2, 10, 1000):
        l = [(rnd(spread), i) for i in range(n)]
        want = slow_sort(l)
        assert sorted(l, key=lambda p: p[0]) == want
        assert sorted(l, key=lambda p: p[0], reverse=True) == slow_sort([(-k, i) for k, i in l]) or [k for k, i in sorted(l, key=lambda p: p[0], reverse=True)] == [k for k, i in reversed(want)]
        half = sorted(l[: n // 2]) + sorted(l[n // 2 :], reverse=True)
        assert sorted(half) == sorted(l) and sorted(map(float, [k for k, _ in l])) == [float(k) for k, _ in want]
        assert sorted(f"{k:04}" for k, _ in l) == [f"{k:04}" for k, _ in want]
    print(n, want[:3], want[-1:])
l, model = [], ()
for step in range(4000):
    op, i, j = rnd(9), rnd(30) - 10, rnd(30) - 10
    if op < 2: l.append(step); model += (step,)
    elif op == 2:
        l.insert(i, step); k = max(len(model) + i, 0) if i < 0 else min(i, len(model)); model = model[:k] + (step,) + model[k:]
    elif op == 3 and -len(l) <= i < len(l):
        v = l.pop(i); assert v == model[i]; k = i % len(model); model = model[:k] + model[k + 1:]
    elif op == 4: l[i:j] = [step, step + 1]; a, b, _ = slice(i, j).indices(len(model)); b = max(a, b); model = model[:a] + (step, step + 1) + model[b:]
    elif op == 5: del l[i:j]; a, b, _ = slice(i, j).indices(len(model)); b = max(a, b); model = model[:a] + model[b:]
    elif op == 6: l.reverse(); model = model[::-1]
    elif op == 7 and len(l) < 40: l += l[:3]; model += model[:3]
    elif op == 8 and l: v = l[rnd(len(l))]; assert l.index(v) == model.index(v) and l.count(v) == model.count(v); l.remove(v); k = model.index(v); model = model[:k] + model[k + 1:]
    assert tuple(l) == model and len(l) == len(model), (step, op, i, j)
    if step % 800 == 0: print(step, len(l), l[:4])
print(len(l), sum(l))
