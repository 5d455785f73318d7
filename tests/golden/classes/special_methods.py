# The special methods behind syntax and built-ins.
class S:
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __contains__(self, v): print("contains", v); return v in self.a
    def __iter__(self): return iter(self.a)
    def __reversed__(self): return iter(["reversed"])
    def __call__(self, *a, **k): return a, k
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format<{spec}>"
    def __bool__(self): return len(self.a) > 1
    def __hash__(self): return 42
    def __eq__(self, o): return "eq"
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 2
    def __round__(self, n=None): return ("round", n)
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __divmod__(self, o): return "divmod"
    def __trunc__(self): return "trunc"
    def __dir__(self): return ["x"]
    def __bytes__(self): return b"by"
    def __sizeof__(self): return 1
    def __next__(self): return "next"
s = S(1, 2, 3)
print(len(s), s[0], s[1:], 2 in s, 9 not in s, list(s), list(reversed(s)), s(1, k=2), s, [s], f"{s}", f"{s:abc}", f"{s!r}", "%s %r" % (s, s), format(s), str(s), bool(s), bool(S()), hash(s), s == 1, s != 1)
s[0] = 10; del s[1]; print(s.a, int(s), float(s), [0, 1, 2][s], round(s), round(s, 2), abs(s), -s, +s, ~s, divmod(s, 1), dir(s), bytes(s), next(s), hex(s), "ab" * s, range(s), bin(s))
print([*s], {**{"k": s}}, max(s), sum(s), sorted(s, reverse=True), dict([s]), tuple(s), "".join(map(str, s)), {s: 1}[s], not s)
class G:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
g = G(); print(list(g), 4 in g, 5 in g, [x for x in g], max(g)); a, b, c, d = g; print(d)
class Bad:
    def __len__(self): return -1
    def __str__(self): return 5
    def __repr__(self): return None
    def __iter__(self): return 5
    def __hash__(self): return "x"
    def __index__(self): return "i"
    def __contains__(self, v): raise KeyError(v)
    def __bool__(self): return 5
    def __format__(self, s): return 1
    def __int__(self): return "n"
for call in (lambda: len(Bad()), lambda: str(Bad()), lambda: repr(Bad()), lambda: iter(Bad()), lambda: hash(Bad()), lambda: [1][Bad()], lambda: 1 in Bad(), lambda: bool(Bad()), lambda: f"{Bad()}", lambda: int(Bad()), lambda: list(Bad())):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
