class A:
    """doc"""
    n = 1
    def __init__(self, x): self.x = x
    def __repr__(self): return f"A({self.x})"
    def __add__(self, o): return A(self.x + o.x)
    def __eq__(self, o): return self.x == o.x
    def __hash__(self): return hash(self.x)
    def __getattr__(self, name): return name
    @property
    def p(self): return self.x
    @classmethod
    def c(cls): return cls(5)
    @staticmethod
    def s(): return 6
a = A(1) + A(2)
a.y, a.z = 1, 2
print(a, a == A(3), {a: 1}, a.p, A.c(), A.s(), a.missing, a.__dict__, A.__doc__, isinstance(a, A))
del a.y
A.n = 2
