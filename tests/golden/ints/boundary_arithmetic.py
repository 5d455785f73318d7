# Operations around the borders of small ints and machine words, with their checks.
edges = [0, 1, 2, 3, 5, 255, 256, 257, 2 ** 15, 2 ** 30 - 1, 2 ** 30, 2 ** 31, 2 ** 32 - 1, 2 ** 53, 2 ** 61, 2 ** 62 - 1, 2 ** 62, 2 ** 62 + 1, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, 2 ** 64 + 1, 2 ** 127, 2 ** 128 + 1, 10 ** 30]
edges += [-e for e in edges[1:]]
total = wrong = 0
for a in edges:
    for b in edges:
        s, d, p = a + b, a - b, a * b
        checks = [s - b == a, d + b == a, s == b + a, p == b * a, (a < b) == (d < 0), (a == b) == (d == 0), (a & b) + (a | b) == s, (a ^ b) == (a | b) - (a & b), a ^ b ^ b == a, -(-a) == a, ~a == -a - 1, int(str(p)) == p, int(hex(s), 16) == s, hash(a) == hash(a + b - b)]
        if b:
            q, r = divmod(a, b)
            checks += [q * b + r == a, abs(r) < abs(b), r == 0 or (r < 0) == (b < 0), a // b == q, a % b == r]
        if 0 <= b < 200: checks += [(a << b) >> b == a, a << b == a * 2 ** b, a >> b == a // 2 ** b]
        wrong += checks.count(False)
        total = (total * 31 + s * 7 + d * 5 + p * 3 + (a & b) - (a | b)) % (2 ** 61 - 1)
        if False in checks: print("wrong", a, b, checks)
print(len(edges) ** 2, wrong, total)
print([a.bit_length() for a in edges], sum(edges), max(edges), min(edges), len(set(edges)), sorted(edges) == sorted(edges, key=float))
x = 2 ** 62 - 3; seen = []
for _ in range(6): seen.append(x); x += 1
print(seen); x = -2 ** 62 + 3; seen = []
for _ in range(6): seen.append(x); x -= 1
print(seen, 2 ** 31 * 2 ** 31, 2 ** 32 * 2 ** 31, (2 ** 31 - 1) ** 2, -(2 ** 62), -(-2 ** 62), abs(-2 ** 62), -(-2 ** 63), 2 ** 62 - 1 + 1, ~(2 ** 62 - 1), ~-(2 ** 62))
