# Rich comparison: reflection, chains, defaults, NotImplemented.
class C:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"C{self.v}"
for n in "lt le eq ne gt ge".split():
    def op(self, o, n=n): print(n, self, o); return self.v < getattr(o, "v", o) if n == "lt" else f"{n}!"
    setattr(C, f"__{n}__", op)
a, b = C(1), C(2)
print(a < b, a <= b, a == b, a != b, a > b, a >= b); print(5 < a, 5 <= a, 5 == a, 5 != a, 5 > a, 5 >= a)
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print("lt"); return self.v < o.v
    def __eq__(self, o): print("eq"); return self.v == o.v
print(L(1) < L(2), L(1) > L(2), L(1) == L(1), L(1) != L(1), min(L(3), L(2)).v, [x.v for x in sorted([L(2), L(1)])])
for op in (lambda: L(1) <= L(2), lambda: L(1) >= L(2), lambda: object() < object(), lambda: {L(1)}):
    try:
        print(op())
    except TypeError as e:
        print(e)
class NI:
    def __eq__(self, o): print("NI eq"); return NotImplemented
x = NI(); print(x == 1, x == x, x != 1, x != x, 1 == x, NI() == NI())
class Par:
    def __eq__(self, o): return "Par"
    def __lt__(self, o): return "Par.lt"
class Chi(Par):
    def __eq__(self, o): return "Chi"
    def __gt__(self, o): return "Chi.gt"
print(Par() == Chi(), Chi() == Par(), Par() < Chi(), Par() > Chi())
def v(n): print("eval", n); return n
print(v(1) < v(2) < v(3), v(3) < v(1) < v(2), v(1) < v(5) > v(3) != v(3), 1 < 2 in [2] != False, v(1) is v(1) is not v(2))
class T:
    def __lt__(self, o): return []
    def __gt__(self, o): return "truthy"
t = T(); print(t < 1 < 2, t > 1 > 0, not (t < 1))
print(None == None, None == 0, object() == object(), [1, [2]] == [1, [2]], (1, "a") < (1, "b"), {1: {2: 3}} == {1: {2: 3}}, "a" < "b" <= "b" < "c", [] == (), 1 == "1", {1, 2} < {1, 2, 3}, not 1 == 2, 1 != 1.0)
for op in (lambda: None < 1, lambda: [] < (), lambda: {} < {}, lambda: "a" < 1, lambda: [1, "a"] < [1, 2], lambda: (1,) < [1], lambda: len < 1, lambda: C < C):
    try:
        print(op())
    except TypeError as e:
        print(e)
