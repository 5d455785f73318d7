# A dict under thousands of pseudo-random operations, against a list of pairs.
seed = 7
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return (seed >> 8) % n
d, pairs, log = {}, [], 0
def find(k):
    for i, (key, _) in enumerate(pairs):
        if key == k: return i
    return None
for step in range(6000):
    op, k = rnd(10), rnd(60)
    key = k if k % 3 == 0 else f"key{k}" if k % 3 == 1 else (k, str(k))
    i = find(key)
    if op < 5:
        d[key] = step
        if i is None: pairs.append((key, step))
        else: pairs[i] = (key, step)
    elif op < 7:
        got = d.pop(key, None)
        want = None if i is None else pairs.pop(i)[1]
        assert got == want
    elif op == 7:
        assert d.setdefault(key, step) == (step if i is None else pairs[i][1])
        if i is None: pairs.append((key, step))
    elif op == 8:
        assert (key in d) == (i is not None) and d.get(key) == (None if i is None else pairs[i][1])
    elif pairs and rnd(4) == 0:
        assert d.popitem() == pairs.pop()
    if rnd(1500) == 0: d.clear(); pairs.clear()
    if step % 500 == 0:
        assert list(d.items()) == pairs and list(reversed(d)) == [k for k, _ in reversed(pairs)] and len(d) == len(pairs)
        e = d.copy(); assert e == d and list(e) == list(d) and dict(pairs) == d and {**d} == d
        print(step, len(d), list(d)[:2])
    log = (log * 31 + len(d)) % 1000003
print(log, list(d.items())[:3])
s = set(); l = []
for step in range(6000):
    op, k = rnd(8), rnd(40) * rnd(3)
    if op < 4:
        s.add(k)
        if k not in l: l.append(k)
    elif op < 6:
        s.discard(k)
        if k in l: l.remove(k)
    elif op == 6: assert (k in s) == (k in l)
    elif l and rnd(3) == 0:
        p = s.pop(); l.remove(p)
    if step % 1000 == 0: assert s == set(l) and len(s) == len(l) and sorted(s) == sorted(l); print(step, s)
print(sum(s), len(s), s)
