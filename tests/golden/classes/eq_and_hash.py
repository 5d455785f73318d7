# __eq__, __hash__ and containers.
class Plain: pass
class OnlyEq:
    def __eq__(self, o): return True
class Both:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return isinstance(o, Both) and self.k == o.k
    def __hash__(self): return hash(self.k)
class Inherits(Both): pass
class Redefines(Both):
    def __eq__(self, o): return False
class Restores(Both):
    def __eq__(self, o): return super().__eq__(o)
    __hash__ = Both.__hash__
p = Plain(); print(p == p, p == Plain(), hash(p) == hash(p), p in {p}, p in [Plain()], len({p, p, Plain()}))
print(OnlyEq() == 5, OnlyEq() != 5, OnlyEq.__hash__, Plain.__hash__ is object.__hash__, Redefines.__hash__, Restores(1) in {Restores(1)}, Inherits(2) in {Inherits(2)}, len({Both(1), Both(1), Both(2)}), {Both(1): "v"}[Both(1)], Both(1) in {Inherits(1): 0}, [Both(1)] == [Both(1)], (Both(1), 2) == (Both(1), 2), {Both(3)} == {Both(3)})
for o in (OnlyEq(), Redefines(1)):
    try: {o}
    except TypeError as e: print(e)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(H(5)), hash(H(-1)), hash(H(2 ** 61 - 1)), hash(H(2 ** 64)), hash(H(-2 ** 61)), hash(H(True)), {H(1): 1}.get(1), len({H(1), H(1)}))
m = Both(1); d = {m: "x"}; m.k = 2; print(d.get(m), d.get(Both(1)), d.get(Both(2)), len(d), m in list(d))
class Mut:
    def __init__(self): self.log = []
    def __eq__(self, o): self.log.append("eq"); return NotImplemented
    def __hash__(self): self.log.append("hash"); return 1
x, y = Mut(), Mut(); d = {x: 1}; d[y] = 2; print(x.log, y.log, len(d)); print(x in d, x.log, x == y, x.log, y.log)
class NE:
    def __ne__(self, o): return "ne called"
print(NE() != 1, NE() == 1, not NE() == NE())
class Sub(Both):
    def __eq__(self, o): return "Sub first"
print(Both(1) == Sub(1), Sub(1) == Both(1), Both(1) != Sub(1))
print(hash(None) == hash(None), hash(...) == hash(...), hash(int) == hash(int), hash(len) == hash(len), hash("") == hash(b""), hash(()) == hash(tuple()), hash(frozenset()) == hash(frozenset([])), hash(range(0)) == hash(range(5, 5)), hash(1.5) == hash(3 / 2), hash(10 ** 20) == hash(float(10 ** 20)))
