# Recursion: mutual, deep, through lambdas, and its limit.
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def hanoi(n, a="A", b="B", c="C"): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)
print(fact(25), even(100), odd(77), ack(2, 3), len(hanoi(6)), hanoi(2), perms("abc"), fib(15))
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
class R:
    def __getattr__(self, name): return getattr(self, name + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __len__(self): return len(self)
for what in (lambda: R().a, lambda: repr(R()), lambda: R() == 1, lambda: len(R()), lambda: str([R()])):
    try:
        what()
    except RecursionError as e:
        print("RecursionError", str(e)[:32])
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10), fact(5))
def gen(n):
    if n:
        yield n
        yield from gen(n - 1)
print(sum(gen(100)), list(gen(5)))
def flatten(x): return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]
print(flatten([1, [2, [3, [4, []]], 5]]))
