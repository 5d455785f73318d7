# Containers with hundreds of thousands of items.
n = 300000
l = list(range(n)); print(len(l), l[-1], sum(l), l[n // 2], len(l[::3]), l.index(n - 1), (n - 1) in l, n in l)
l.extend(l); print(len(l)); l.reverse(); print(l[0], l[-1]); l.sort(); print(l[:4], l[-2:]); del l[::2]; print(len(l), l[5]); l.clear(); print(l)
d = {i: str(i) for i in range(n)}; print(len(d), d[n - 1], n in d)
for i in range(0, n, 2): del d[i]
print(len(d), next(iter(d)), list(d)[-1]); d.update((str(i), i) for i in range(1000)); print(len(d)); d.clear(); print(d)
s = set(range(n)); s -= set(range(0, n, 3)); print(len(s), 3 in s, 4 in s, sum(s)); s.clear()
t = tuple(i % 7 for i in range(n)); print(t.count(3), hash(t) == hash(tuple(i % 7 for i in range(n))), t == tuple(list(t)), max(t))
big = "ab" * n; print(len(big), big.count("ba"), big.find("c"), big[-3:], len(big.replace("a", "xyz")), len(big.split("b")), big == "ab" * n, len(big.upper()))
u = "é☃" * 100000; print(len(u), u[150001], u.count("☃"), len(u.encode()), u[::-1][:2], u.find("x"), len(u[1:-1]))
parts = []
for i in range(100000): parts.append(str(i))
j = ",".join(parts); print(len(j), j[-12:], len(j.split(",")), sum(map(int, j.split(","))))
q = ""
for i in range(20000): q += "x"
print(len(q)); m = [[0] * 300 for _ in range(300)]
for i in range(300):
    for k in range(300): m[i][k] = i * k
print(sum(map(sum, m)), len(b"\0" * 1000000), bytes(range(256)) * 1000 == bytes(i % 256 for i in range(256000)), sorted(((i * 7919) % 100003 for i in range(100003)))[:5], len({(i, j) for i in range(300) for j in range(300)}), [0] * n == [0] * n)
