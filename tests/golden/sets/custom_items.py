# Sets of user objects: hash and eq calls, collisions, changes during operations.
class K:
    def __init__(self, n, h=None): self.n, self.h = n, n if h is None else h
    def __hash__(self): log.append(f"h{self.n}"); return self.h
    def __eq__(self, o): log.append(f"{self.n}={o.n}"); return self.n == o.n
    def __repr__(self): return f"K{self.n}"
def logged(v):
    out = " ".join(log); log.clear()
    return v, out
log = []
s = set()
print(logged(s.add(K(1)))); print(logged(s.add(K(1)))); print(logged(s.add(K(2, 1)))); print(logged(K(2, 1) in s)); print(logged(K(3, 1) in s)); print(logged(len(s)))
print(logged(s | {K(1)})); print(logged(s & {K(1)})); print(logged(s - {K(1)})); print(logged(s == {K(1), K(2, 1)})); print(logged(s <= {K(1)})); print(logged(s.discard(K(2, 1)))); print(logged(s)); print(logged(sorted(s, key=lambda k: k.n)))
class Bad:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no eq")
t = {Bad()}
for f in (lambda: t.add(Bad()), lambda: Bad() in t, lambda: t | {Bad()}, lambda: t.discard(Bad()), lambda: t.remove(Bad())):
    try: f(); print("no error")
    except ValueError as e: print(e, len(t))
x = Bad(); u = {x}; print(x in u, u == {x}, len(u | {x}))
class Pop:
    def __hash__(self): return 1
    def __eq__(self, o): victim.clear(); return False
victim = {Pop(), 5}
print(Pop() in victim, victim)
f = frozenset([1, 2]); print({f, frozenset([2, 1])} == {f}, f in {f}, {1, 2} in {f}, hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), f.union([3]), type(f.union([3])).__name__, f > {1}, f.isdisjoint([5]), f - {1}, {1} ^ f, sorted(f | {0}))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(frozenset([0, -1])))
print({1, 2, 3}.pop() in (1, 2, 3), set("aab") == {"a", "b"}, {*"ab"} == {*"ba"}, {(1, 2), (2, 1)} == {(2, 1), (1, 2)}, set([]).union(), {1}.union([2], {3}, (4,)), {1, 2, 3}.intersection([2, 3], [3]), {1, 2, 3}.difference(), {1}.issubset([1, 2]), {1, 2}.issuperset([1]), {1, 2} > {1}, {1} < {1}, not set() > set())
s = {1, 2, 3, 4}; s.difference_update([1], [2]); print(s); s.update("", [9], {8}); print(s); s.intersection_update(range(5)); print(s); s.symmetric_difference_update([3, 5]); print(s); s ^= {4}; print(s); s.clear(); print(s)
