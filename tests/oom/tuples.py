t = (1, "b", 2.5, 10**20)
a, *b, c = t + (4, 5)
print(t, b, t * 2, t[1:3], t.count(1), hash(t) == hash(tuple(t)), {t: 1}[t], t < (1, "c"))
