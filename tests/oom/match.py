class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case [1, *rest]: return rest
        case {"k": k, **others}: return k, others
        case P(x=0, y=y) | P(y, 0): return y
        case str() as s: return s
        case _: return None
print([m(v) for v in ([1, 2, 3], {"k": 1, "z": 2}, P(0, 5), P(6, 0), "s", 5)])
