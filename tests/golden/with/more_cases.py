# with: many managers, exceptions replaced, early exits, targets of every kind.
log = []
class M:
    def __init__(self, n, enter=None, exit=None, ret=None): self.n, self.e, self.x, self.ret = n, enter, exit, ret
    def __enter__(self):
        log.append(f"+{self.n}")
        if self.e: raise self.e
        return self
    def __exit__(self, t, v, tb):
        log.append(f"-{self.n}:{t.__name__ if t else None}")
        if self.x: raise self.x
        return self.ret
def run(f):
    log.clear()
    try: r = f()
    except BaseException as e: r = f"{type(e).__name__}({e})", repr(e.__context__)
    print(r, " ".join(log))
def a():
    with M(1), M(2), M(3): raise ValueError("v")
def b():
    with M(1), M(2, enter=KeyError("k")), M(3): log.append("body")
def c():
    with M(1, ret=True), M(2, exit=KeyError("k")): raise ValueError("v")
    return "after"
def d():
    with M(1), M(2, ret=1): raise ValueError("v")
    return "swallowed by 2"
def e():
    with M(1, exit=IndexError("x")): return "lost"
def f():
    for i in range(3):
        with M(i):
            if i == 1: break
    return i
def g():
    with M(1):
        with M(2):
            try: raise ValueError
            finally: log.append("fin")
def h():
    with M(1, ret=True): raise SystemExit(1)
    return "alive"
def i():
    try:
        with M(1): raise KeyError("first")
    except KeyError as k: log.append("handler"); return str(k)
def j():
    with M(1) as m: return m.n
def k():
    with M(1) as m, M(m.n + 1) as n: return m.n, n.n
def l():
    def gen():
        with M("g"): yield 1; yield 2
    return [x for x in gen()]
def m():
    def gen():
        with M("g"): yield 1
    x = gen(); next(x); del x
    return "gen dropped"
def n():
    class NoReturn(M):
        def __exit__(self, *a): log.append(str(len(a)))
    with NoReturn(1): pass
    with NoReturn(2): raise ValueError("not swallowed")
def o():
    with M(1, ret=0), M(2, ret=""), M(3, ret=[]): raise ValueError("falsy returns")
def p():
    x = [0]; d = {}
    with M(1) as x[0], M(2) as d["k"], M(3) as (M.attr): pass
    return x[0].n, d["k"].n, M.attr.n
def q():
    with M(1, exit=ValueError("same")):
        try: raise KeyError("inner")
        except KeyError: raise TypeError("outer")
def r():
    with M(1):
        log.append("continue")
        while True:
            with M(2): break
    return "ok"
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r): print(fn.__name__, end=" "); run(fn)
