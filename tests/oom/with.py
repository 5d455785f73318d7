class C:
    def __init__(self, n): self.n = n
    def __enter__(self): return [self.n]
    def __exit__(self, t, v, tb): return t is ValueError
with C(1) as a, C(2) as b:
    print(a, b)
    raise ValueError("swallowed")
try:
    with C(3):
        raise KeyError("k")
except KeyError as e:
    print(e)
