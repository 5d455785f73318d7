# Numbers stored in instances, slots, class attributes and properties.
n = int("1000")
class S:
    __slots__ = ("a", "b")
    def __init__(self, a):
        self.a = a
        self.b = self.a
s = S(n + 1)
print(s.a is s.b, s.a is s.a)
s.a += 0
print(s.a is s.b, s.a == s.b)
x = s.b
s.b = n + 2
print(x, s.b, x is s.b)
class P:
    total = n + 3
    @classmethod
    def add(cls, k):
        cls.total += k
        return cls.total
    def own(self):
        self.total += 1
        return self.total
before = P.total
print(P.add(1) is P.total, before is P.total, before, P.total)
p = P()
print(p.own() is p.total, P.total, p.total)
objs = [P() for _ in range(3)]
y = n + 4
for o in objs: o.v = y
print(all(o.v is y for o in objs), len({id(o.v) for o in objs}))
objs[0].v += 1
print([o.v is y for o in objs], objs[0].v)
objs[1].v = objs[2].v = objs[0].v
print(objs[0].v is objs[1].v is objs[2].v)
q = P(); q.a, q.b = n + 5, n + 5
print(q.a is q.b, vars(q)["a"] is q.a, q.__dict__ is vars(q), {k: v is getattr(q, k) for k, v in vars(q).items()})
q.__dict__["a"] = q.b
print(q.a is q.b)
del q.b
print(q.a, hasattr(q, "b"))
class Chain:
    def __init__(self, v, next=None): self.v, self.next = v, next
c = Chain(n + 6, Chain(n + 6))
print(c.v is c.next.v); c.next.v = c.v; print(c.v is c.next.v)
class Prop:
    def __init__(self): self._v = n + 8
    @property
    def v(self): return self._v
    @v.setter
    def v(self, new): self._v = new
r = Prop(); print(r.v is r.v, r.v is r._v); z = n + 9; r.v = z; print(r.v is z); r.v += 1; print(r.v is z, r.v)
class G:
    def __getattr__(self, name): return z
    def __getitem__(self, i): return z
print(G().anything is z, G()[0] is G()["k"])
