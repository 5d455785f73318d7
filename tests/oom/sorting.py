class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
l = [K((i * 37) % 50) for i in range(50)]
l.sort()
print([k.v for k in l][:5], sorted({"b": 1, "a": 2}.items(), reverse=True), sorted("hello", key=str.upper), sorted([1.5, 0.5]), sorted([(2, "a"), (1, "b")]))
try:
    [1, "a"].sort()
except TypeError as e:
    print(e)
