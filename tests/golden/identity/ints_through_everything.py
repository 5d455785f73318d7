# One int object sent through many paths comes back as itself.
import math
n = int("1000")
x = n + 1

def ident(v): return v
class Box:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): return False
    def __iter__(self): yield self.v
    def __call__(self): return self.v
    def __getitem__(self, i): return self.v
    def __len__(self): return 1
def gen(v): got = yield v; yield got
def thrower(v):
    try: raise KeyError(v)
    except KeyError as e: return e.args[0]
def with_(v):
    with Box(v) as w: return w
def walrus(v): return (w := v)
def star(*a, **k): return a[0], k["k"]
def nested(v):
    def inner(): return v
    return inner()
def finally_(v):
    try: return v
    finally: v = None
def loop(v):
    for w in [v]: pass
    return w
def while_(v):
    w = None
    while w is not v: w = v
    return w
def match_(v):
    match [v, {"k": v}]:
        case [a, {"k": b}]: return a if a is b else None
g = gen(x); next(g)
paths = [ident(x), Box(x).v, Box(x)(), Box(x)[0], list(Box(x))[0], next(gen(x)), g.send(x), thrower(x), with_(x), walrus(x), *star(x, k=x), nested(x), finally_(x), loop(x), while_(x), match_(x),
         (lambda v: v)(x), [x][0], (x,)[0], {0: x}[0], {x: 0}.popitem()[0], {x}.pop(), [x].pop(), dict(a=x).pop("a"), next(iter((x,))), list(map(ident, [x]))[0], sorted([x])[0], max(x, 0), min([x]), eval("x"), globals()["x"], getattr(Box(x), "v"),
         [*[x]][0], (*(x,),)[0], {**{"k": x}}["k"], [v for v in [x]][0], next(v for v in [x]), list(zip([x]))[0][0], list(enumerate([x]))[0][1], list(reversed([x]))[0], list(filter(None, [x]))[0], x if x else 0, x or 0, 1 and x, +x, abs(x), int(x), round(x), math.floor(x), x.real, x.numerator, slice(x).stop, range(x, n * 2).start, sum([], x), [x].copy()[0], ([x] * 2)[1], ([0] + [x])[1], [0, x][1:][0], dict.fromkeys("a", x)["a"], type("T", (), {"v": x}).v, vars(Box(x))["v"], Exception(x).args[0], StopIteration(x).value, SystemExit(x).code, [[x]][0][0], (lambda *a: a)(x)[0], (lambda v=x: v)(), list({"k": x}.values())[0], list({"k": x}.items())[0][1], next(iter({x: 1})), [x, 1].pop(0), __builtins__.max([x])]
print(len(paths), [i for i, v in enumerate(paths) if v is not x])
