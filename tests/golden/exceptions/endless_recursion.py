# Recursion without end, and values nested too deep, reached through every kind of method.
def t(name, f):
    try: f()
    except RecursionError as e: print(name, str(e)[:32])
    except BaseException as e: print(name, "OTHER", type(e), str(e)[:100])
    else: print(name, "no error")
class R:
    def __repr__(self): return repr(self)
class E:
    def __eq__(self, o): return self == o
class G:
    def __getattr__(self, n): return getattr(self, n + "x") if len(n) < 1000000 else 1
class G2:
    def __getattr__(self, n): return self.y
class H:
    def __hash__(self): return hash(self)
class B:
    def __bool__(self): return bool(self)
class L:
    def __lt__(self, o): return sorted([L(), L()])
class A:
    def __add__(self, o): return self + o
class C:
    def __call__(self): return self()
class I:
    def __iter__(self): return iter(self)
class S:
    def __str__(self): return f"{self}"
class IX:
    def __getitem__(self, i): return self[i]
class CT:
    def __contains__(self, x): return x in self
class IC:
    def __instancecheck__(cls, x): return isinstance(x, cls)
t("repr", lambda: repr(R())); t("eq", lambda: E() == E()); t("getattr2", lambda: G2().x); t("hash", lambda: hash(H())); t("bool", lambda: bool(B()))
t("sort", lambda: sorted([L(), L()])); t("add", lambda: A() + 1); t("call", lambda: C()()); t("str", lambda: str(S())); t("getitem", lambda: IX()[1]); t("contains", lambda: 1 in CT())
def key(x): return sorted([2, 1], key=key)
t("key", lambda: sorted([2, 1], key=key))
l = []
for i in range(100000): l = [l]
t("nested list repr", lambda: repr(l))
m = []
for i in range(100000): m = [m]
t("nested list eq", lambda: l == m)
t("nested list lt", lambda: l < m)
tt = ()
for i in range(5000): tt = (tt,)
t("tuple hash", lambda: hash(tt))
for i in range(95000): tt = (tt,)
t("tuple repr", lambda: repr(tt))
d = {}
for i in range(100000): d = {1: d}
t("dict repr", lambda: repr(d))
e = {}
for i in range(100000): e = {1: e}
t("dict eq", lambda: d == e)
def gen():
    yield from gen()
t("gen", lambda: list(gen()))
t("map", lambda: (lambda f: f(f))(lambda f: list(map(f, [f]))))
t("isinstance", lambda: isinstance(1, eval("(" * 1 + "int,)")))
x = int
x = (str,)
for i in range(1000000): x = (x,)
t("isinstance nested", lambda: isinstance(1, x))
def rec(n): return rec(n + 1) + 1
t("rec", lambda: rec(0))
t("exec", lambda: (lambda f: f(f))(lambda f: exec("f(f)", {"f": f})))
class P:
    @property
    def p(self): return self.p
t("property", lambda: P().p)
class SA:
    def __setattr__(self, n, v): setattr(self, n, v)
t("setattr", lambda: SA().__setattr__("a", 1))
class N:
    def __new__(cls): return cls()
t("new", lambda: N())
class IN:
    def __init__(self): IN()
t("init", lambda: IN())
del l, m, d, e, tt, x
print("end")
