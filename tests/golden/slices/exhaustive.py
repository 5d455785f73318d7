# Every slice of a short sequence against a model, for lists, tuples, strings, bytes and ranges.
bounds = [None, -9, -4, -3, -1, 0, 1, 2, 3, 4, 9]
steps = [None, -3, -2, -1, 1, 2, 3]
def model(n, start, stop, step):
    step = 1 if step is None else step
    low, high = (0, n) if step > 0 else (-1, n - 1)
    def clip(v, default):
        if v is None: return default
        if v < 0: v += n
        return min(max(v, low), high)
    i = clip(start, low if step > 0 else high)
    end = clip(stop, high if step > 0 else low)
    out = []
    while (i < end) if step > 0 else (i > end):
        out.append(i)
        i += step
    return out
count = wrong = 0
for n in range(5):
    l = list(range(10, 10 + n)); t = tuple(l); s = "abcdé"[:n]; b = b"abcde"[:n]; r = range(10, 10 + n)
    for start in bounds:
        for stop in bounds:
            for step in steps:
                want = model(n, start, stop, step)
                sl = slice(start, stop, step)
                ok = (l[sl] == [l[i] for i in want] and t[sl] == tuple(t[i] for i in want) and s[sl] == "".join(s[i] for i in want)
                      and b[sl] == bytes(b[i] for i in want) and list(r[sl]) == [r[i] for i in want] and list(range(*sl.indices(n))) == want and l[start:stop:step] == l[sl])
                c = list(l); del c[sl]
                ok = ok and c == [v for i, v in enumerate(l) if i not in want]
                c = list(l); new = [100 + i for i in range(len(want))]; c[sl] = new
                expected = list(l)
                for i, v in zip(want, new): expected[i] = v
                if want or step not in (None, 1): ok = ok and c == expected
                if step is None:
                    c = list(l); c[start:stop] = "xy"
                    first = want[0] if want else len(l[:start]) if start is not None else 0
                    ok = ok and len(c) == n - len(want) + 2 and c[first:first + 2] == ["x", "y"]
                count += 1; wrong += not ok
                if not ok: print("wrong", n, sl, want)
print(count, wrong)
