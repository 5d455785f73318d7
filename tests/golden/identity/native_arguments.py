# Numbers that go through functions, methods, items, slices and pairs stay the same objects.
def f(n):
    x = n + 999; y = n + 5000
    print(min(x, y) is x, max(x, y) is y, abs(x) is x, abs(-x) is x)
    a = min(x, y); print(a is x)
    a = max(y, x); b = a; print(a is y, b is y)
    l = []; l.append(x); print(l[0] is x, l[-1] is x, l.pop() is x)
    l.append(x); z = l.pop(); print(z is x)
    d = {}; d[x] = y; print(d[x] is y, next(iter(d)) is x, d.get(x) is y, d.get(-3, y) is y)
    k = d.get(x); print(k is y, [*d.values()][0] is y)
    d["a"] = x; print(d["a"] is x); d["a"] = y; print(d["a"] is y)
    d[(x, y)] = x; print(d[(x, y)] is x, [*d][-1][0] is x)
    t = (x, y); p, q = t; print(p is x, q is y, t[0] is x)
    (p, q) = (y, x); print(p is y, q is x)
    l = [x, y, x]; m = l[1:]; print(m[0] is y, m[1] is x, l[:][0] is x)
    for i, v in enumerate(l): print(v is l[i], v is x)
    for u, v in zip(l, m): print(u is x, v is y, u is v)
    for u, v in d.items(): print(u is x, v is y, v is x)
    print(x in l, x in (x, y), 3 in l, x in d, x in {x, y}, True in [1], 1 in [True], 1.0 in (1, 2))
    print(int(x) is x, float(1.5) == 1.5, str(x), [c is d for c, d in zip("abc", "abc")])
    return x
w = f(1000)
