class V:
    def __init__(self, v): self.v = v
    def __radd__(self, o): return V(o)
    def __iadd__(self, o): self.v = o; return self
    def __lt__(self, o): return self.v < o.v
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): self.v = (k, v)
    def __contains__(self, k): return k == self.v
    def __len__(self): return 3
    def __bool__(self): return True
    def __call__(self, *a, **k): return a, k
    def __neg__(self): return V(self.v)
    def __iter__(self): return iter([1, 2])
v = 5000 + V(1)
v += [1]
v[1:2] = 10**10
print(v.v, v[1, 2], 3 in v, len(v), v(1, k=2), (-v).v, list(v), sorted([V([2]), V([1])])[0].v, not v)
