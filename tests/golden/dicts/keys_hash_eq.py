# Keys need __hash__ and __eq__; equal keys of different types are one.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): log.append(f"hash {self.n}"); return self.n % 2
    def __eq__(self, o): log.append(f"eq {self.n} {o.n}"); return self.n == o.n
    def __repr__(self): return f"K{self.n}"
log = []
d = {}
for n in (1, 2, 3, 1): d[K(n)] = n
print(d, log); log.clear()
print(d[K(3)], log); log.clear()
print(K(5) in d, log); log.clear()
del d[K(1)]
print(d, log)
for key in ([], {}, set(), ([],), [1].append and slice(1), object):
    try:
        d2 = {key: 1}
        print("ok", type(key).__name__)
    except TypeError as e:
        print(e)
class NoHash:
    def __eq__(self, o): return True
class BadHash:
    def __hash__(self): return "x"
class Raises:
    def __hash__(self): raise ValueError("no hash today")
for cls in (NoHash, BadHash, Raises):
    try:
        {cls(): 1}
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Big:
    def __hash__(self): return 2 ** 100
print(hash(Big()), hash(Big()) == hash(2 ** 100), {1: 1, 1.0: 2, True: 3}, {0: 1}[False], {(1, 2): 3}[1.0, 2], {"a": 1}.get(b"a"))
class Str(str): pass
print({Str("a"): 1}["a"], {"a": 2}[Str("a")], {None: 1, ...: 2}[None])
class EqRaises:
    def __hash__(self): return 1
    def __eq__(self, o): raise RuntimeError("eq")
try:
    {EqRaises(): 1}[1]
except RuntimeError as e:
    print("RuntimeError", e)
