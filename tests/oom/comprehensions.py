n = 5
print([i * j for i in range(n) for j in range(i) if j], {i: [k for k in range(i)] for i in range(n)}, {i % 3 for i in range(n)}, list(x for x in "abc"))
