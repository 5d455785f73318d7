def show(*values):
    text = " ".join(map(repr, values))
    if " at 0x" in text: text = "".join(part[part.find(">"):] if i else part for i, part in enumerate(text.split(" at 0x")))
    if "nan" in text and "{" in text: text = "".join(sorted(text)) # nan's hash is its address, which places it in a set
    print(text if len(text) < 300 else text[:300] + f"...{len(text)}")
def times(a, b): # nothing large
    for x, n in ((a, b), (b, a)):
        if isinstance(n, int) and n > 99 and hasattr(x, "__len__"): raise OverflowError("large")
    return a * b
def settled(v): return 5 if v is NotImplemented else v
def hashed(v): # an address where a hash is one: of nan and of what has object's
    return 3 if v != v or type(v).__hash__ is object.__hash__ else hash(v)
class V:
    __match_args__ = ("n", "log")
    def __init__(self, n, log=()): self.n, self.log = n, list(log)
    def _make(self, op, other): return V(op(self.n, other.n if isinstance(other, V) else other), self.log[-2:] + [op.__name__])
    def __add__(self, o):
        def add(a, b): return a + b
        return self._make(add, o)
    def __radd__(self, o): return V(o, ["radd"]) + self
    def __iadd__(self, o): self.n += o.n if isinstance(o, V) else o; return self
    def __mul__(self, o): return NotImplemented if isinstance(o, str) else V(times(self.n, o.n if isinstance(o, V) else o))
    __rmul__ = __mul__
    def __neg__(self): return V(-self.n)
    def __eq__(self, o): return self.n == (o.n if isinstance(o, V) else o)
    def __hash__(self): return hashed(self.n)
    def __lt__(self, o): return self.n < (o.n if isinstance(o, V) else o)
    def __bool__(self): return bool(self.n)
    def __len__(self): return abs(self.n) % 5
    def __iter__(self): return iter(range(len(self)))
    def __getitem__(self, i): return (self.n, i)
    def __setitem__(self, i, v): self.log.append((i, v))
    def __delitem__(self, i): self.log.remove(i)
    def __contains__(self, x): return x == self.n
    def __call__(self, *args, **kw): return self.n, args, sorted(kw)
    def __index__(self): return self.n
    def __repr__(self): return f"V({self.n!r}{', ' + repr(self.log) if self.log else ''})"
    def __format__(self, spec): return f"<{self.n:{spec}}>"
    def __getattr__(self, name):
        if name.startswith("x"): return name + str(self.n)
        raise AttributeError(name)
    def __del__(self):
        if self.n == 13: print("del 13")
class Child(V):
    count = 0
    def __new__(cls, *args):
        cls.count += 1
        return super().__new__(cls)
    def __add__(self, o): return super().__add__(o).n
    @property
    def double(self): return self.n * 2
    @double.setter
    def double(self, v): self.n = v // 2
    @classmethod
    def make(cls, *args): return cls(*args[:1])
    @staticmethod
    def helper(*args): return args[::-1]
class Keep(list):
    def append(self, x): super().append(x); super().append(x)
    def __missing__(self, k): return k
class Default(dict):
    def __missing__(self, k): return ("missing", k)
class Manager:
    def __init__(self, swallow=False): self.swallow = swallow
    def __enter__(self): print("enter", end=" "); return self
    def __exit__(self, kind, e, tb): print("exit", kind and kind.__name__, end=" "); return self.swallow
class Oops(ValueError):
    def __init__(self, *args, code=0): super().__init__(*args); self.code = code
def numbers(n, *rest):
    try:
        for i in range(n):
            got = yield i
            if got is not None: yield got
        yield from rest
    finally: print("closed", end=" ")
def counter(start=0):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step
def apply(f, *args, **kw):
    try: return f(*args, **kw)
    except Exception as e: return type(e).__name__, str(e)
def trail(e):
    lines, entry = [], e.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename == trail.__code__.co_filename: lines.append(entry.tb_lineno) # none of a library's
        entry = entry.tb_next
    return lines
def fail(e):
    words = str(e)
    if " at 0x" in words: words = words[:words.find(" at 0x")]
    print(type(e).__name__, words if len(words) < 300 else words[:300] + f"...{len(words)}", trail(e) if "generator raised Stop" not in words else "")
def each(*thunks):
    for f in thunks:
        try: show(f())
        except Exception as e: fail(e)
def huge(v): # what grows without bound ends here
    return abs(v) > 2**300 if isinstance(v, int) else hasattr(v, "__len__") and not isinstance(v, (V, range)) and len(v) > 200
# for flow.py: what is evaluated in which order
log = []
def t(v):
    log.append(v)
    return v
def add(a, b=3, *rest, k=1, **kw):
    log.append("add")
    return a + b * k + len(rest) + len(kw)
def boom(v):
    log.append("boom")
    raise ValueError(v)
def count(n):
    try:
        for i in range(n): yield i
    finally: log.append("closed")
class M:
    def __init__(self, swallow): self.swallow = swallow; self.v = 1
    def __enter__(self): log.append("enter"); return 5
    def __exit__(self, kind, e, tb): log.append(kind and kind.__name__); return self.swallow
class O:
    def __init__(self): self.a, self.b = 10, 0.5
    def bump(self, by=1): self.a += by; return self.a
    @property
    def twice(self): log.append("twice"); return self.a * 2
def run(f, *args):
    log.clear()
    try: r = f(*args)
    except (ValueError, ZeroDivisionError, LookupError, TypeError, OverflowError, UnboundLocalError) as e: r = f"{type(e).__name__}: {e}"
    text = " ".join(str(v) for v in log)
    print(f.__name__, r if len(str(r)) < 200 else hash(str(r)) and len(str(r)), text if len(text) < 300 else text[:300] + str(len(text)))
# for identity.py: moves of numbers
class Box:
    def __init__(self, v): self.v = self.w = v
    def get(self): return self.v
    def put(self, v): self.v = v; return self

class Back:
    def __radd__(self, other): return other
    def __rmul__(self, other): self.seen = other; return other

def ident(v): return v
def pair(v): return v, v
def star(*args, **kw): return args[-1] if args else kw["k"]
def gen(v):
    got = yield v
    yield got
def default(v=None, *, k=None): return v if k is None else k
def through_error(v):
    try: raise ValueError(v)
    except ValueError as e: return e.args[0]
def in_finally(v):
    try: return v
    finally: v = None

def tell(name, things):
    groups, out = [], []
    for v in things:
        for i, g in enumerate(groups):
            if g is v: break
        else:
            i = len(groups)
            groups.append(v)
        out.append("abcdefghijklmnopqrstuvwxyz"[i % 26])
    print(name, "".join(out), *groups)
# for async_generators: what is awaited, and who drives it by hand
seen = []
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got, self.v
class Gate:
    def __init__(self, v): self.v = v
    async def __aenter__(self): await Wait("enter"); return self.v
    async def __aexit__(self, kind, *a): show("leave", kind and kind.__name__); await Wait("exit"); return self.v
class Steps:
    n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return await Wait(self.n)
async def ticks(n): # prints nothing when it is closed: see "A generator that dies" in docs/differences.md
    for i in range(n): yield i, await Wait(i)
async def inward(v): return [v, await Wait("inner")]
def drive(c):
    sent = None
    try:
        for _ in range(12):
            seen.append(c.send(sent))
            sent = len(seen) % 3 or None
        c.close()
    except StopIteration as e: return "stop", e.value
