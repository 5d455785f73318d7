# min, max, sum, any, all with keys and defaults.
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max({"a": 1, "b": 2}), min([5], default=0), max([], default="none"), min((), default=None), max("aa", "b", key=len), min([-3, 2], key=abs), max([1, 2], [1, 3]), min((1, "b"), (1, "a")), max(iter([1, 2])), max(range(5), key=lambda v: -v), min([[3], [1, 2]], key=len), max([1.5, 1]), max(True, 2))
print(sum([1, 2]), sum((x for x in range(4)), 10), sum([[1], [2]], []), sum([1.5, 2]), sum([], 5), sum({1: 2, 3: 4}), sum([True] * 3), sum([1], start=5), sum(range(10, 0, -3)))
print(any([]), all([]), any([0, "", 1]), all([1, "a", []]), any(x > 2 for x in range(5)), all(x < 2 for x in range(5)), any("ab"), all({0: 1}), any({0: 1}))
def noisy(v): print("n", v, end=" "); return v
print(any(noisy(v) for v in (0, 1, 2)), all(noisy(v) for v in (1, 0, 2)))
class L:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f"L{self.v}"
    def __add__(self, o): return L(self.v + (o.v if isinstance(o, L) else o))
    __radd__ = __add__
    def __bool__(self): raise ValueError("bool!")
print(min(L(2), L(1)), max([L(2), L(3)]), sum([L(1), L(2)]), sum([L(1)], L(5)), max(L(1), L(1), key=lambda l: 0))
for call in (lambda: max(), lambda: max([]), lambda: max(5), lambda: max(1, "a"), lambda: min([1, None]), lambda: sum(["a"]), lambda: sum(5), lambda: max([1], key=5), lambda: any(5), lambda: all(None), lambda: max(1, 2, default=0), lambda: sum([1], "a"), lambda: any([L(1)]), lambda: max([1, 2], key=lambda v: v / 0)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(abs(-5), abs(-2.5), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), round(2.567, 2), pow(2, 3), pow(2, 3, 5), bin(5), oct(8), hex(255), chr(97), ord("a"), len("abc"), hash(5), callable(len))
