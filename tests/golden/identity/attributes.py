# Reading an attribute gives the object that was stored.
n = int("1000")

class P:
    shared = n + 1
    ratio = n / 3

    def __init__(self, v):
        self.v = v
        self.w = v
        self.n = n + 2

    def get(self):
        return self.n

    @property
    def prop(self):
        return self.v

x = n + 5
p = P(x)
q = P(x)
print(p.v is x, p.v is p.w, p.v is q.v, p.prop is x)
print(p.n is p.n, p.get() is p.n, p.n is q.n)
print(P.shared is P.shared, p.shared is P.shared, p.shared is q.shared, P.ratio is p.ratio)
p.shared += 0
print(p.shared is P.shared, p.shared == P.shared, "shared" in vars(p), "shared" in vars(q))
old = p.n
p.n += 1
print(p.n is old, p.n, old)
p.n = old
print(p.n is old, vars(p)["n"] is old, getattr(p, "n") is old, p.__dict__["v"] is x)
d = vars(p)
d["n"] = x
print(p.n is x, p.get() is x)

class S:
    __slots__ = ("a", "b")

s = S()
s.a = s.b = n + 9
print(s.a is s.b)
s.b = s.a
s.a = n + 9
print(s.a is s.b, s.a == s.b)
f = p.v = n + 0.5
print(p.v is f, p.prop is f)
