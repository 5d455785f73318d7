# Running out of recursion again and again leaves the program in order.
import sys
def down(n): return down(n + 1)
caught = 0
for _ in range(20):
    try: down(0)
    except RecursionError: caught += 1
print(caught)
def mixed(n, items): return [mixed(n + 1, items) for _ in items]
class C:
    def __getattr__(self, name): return getattr(self, name)
    def __add__(self, other): return self + other
    def __str__(self): return str(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __call__(self): return self()
    def __hash__(self): return hash(self)
    def __contains__(self, x): return x in self
    def __bool__(self): return bool(self)
    def __lt__(self, o): return self < o
    def __format__(self, s): return format(self, s)
    def __int__(self): return int(self)
    @property
    def p(self): return self.p
c = C()
for name, f in {"comprehension": lambda: mixed(0, [1]), "getattr": lambda: c.x, "add": lambda: c + 1, "str": lambda: str(c), "iter": lambda: list(c), "getitem": lambda: c[0], "call": lambda: c(), "hash": lambda: {c: 1}, "contains": lambda: 1 in c, "bool": lambda: not c, "lt": lambda: sorted([c, c]), "format": lambda: f"{c}", "int": lambda: int(c), "property": lambda: c.p, "sort key": lambda: sorted([1, 2], key=lambda v: down(v)), "map": lambda: list(map(down, [1])), "generator": lambda: next(g_rec()), "exec": lambda: exec_rec()}.items():
    def g_rec(): yield next(g_rec())
    def exec_rec(): eval("exec_rec()")
    try: f(); print(name, "no error")
    except RecursionError as e: print(name, "RecursionError")
def finally_rec(n):
    global depth
    try: finally_rec(n + 1)
    finally: depth += 1
depth = 0
try: finally_rec(0)
except RecursionError: print("finally clauses ran:", depth > 100)
sys.setrecursionlimit(50000)
def count(n): return 0 if n == 0 else 1 + count(n - 1)
print(count(20000)); sys.setrecursionlimit(1000)
try: count(5000)
except RecursionError as e: print(e)
