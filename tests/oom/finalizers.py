class D:
    kept = []
    def __init__(self, n): self.n = n
    def __del__(self): D.kept.append([self.n])
for i in range(3): D(i)
a, b = D(3), D(4)
a.b, b.a = b, a
del a, b
print(D.kept)
