# Unpacking, star targets and nested targets bind the items themselves.
n = int("1000")
items = [n + i for i in range(5)]
a, *b, c = items
print(a is items[0], [x is y for x, y in zip(b, items[1:4])], c is items[4])
(p, [q, r]), s = (items[0], items[1:3]), items[3]
print(p is items[0], q is items[1], r is items[2], s is items[3])
[u, v] = items[:2]
print(u is a, v is b[0])
for (k, (l, m)) in [(items[0], (items[1], items[2]))]:
    print(k is a, l is v, m is r)
d = {}
d["x"], d["y"] = items[0], items[1]
print(d["x"] is a, d["y"] is v)
x = y = items[2]
print(x is y, x is items[2])
i, j, k = k, i, j = items[0], items[1], items[2]
print(i is items[1], j is items[2], k is items[0])
w = (z := items[4])
print(w is z, z is c)
*g, = iter(items)
print([x is y for x, y in zip(g, items)], g is items)
it = iter(items)
first, second = next(it), next(it)
print(first is a, second is v, list(it)[0] is r)
h = [0] * 2
h[0], h[1] = items[3], items[3]
print(h[0] is h[1])

def local(seq):
    a, b = seq[0], seq[0]
    c, d = seq
    return a is b, a is c, c is seq[0], d is seq[1]

print(local([n + 1, n + 2]), local((n + 0.5, n + 1.5)), local(range(n, n + 2)))
