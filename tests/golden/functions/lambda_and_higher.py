# Lambdas, functions as values, map, filter, key functions.
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose()(5), compose(str, len, lambda n: n + 1)(12345))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "neg": lambda a: -a}
print(ops["+"](1, 2), ops["-"](1, 2), ops["neg"](3))
print(list(map(lambda x: x * x, range(5))), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(filter(lambda x: x % 2, range(6))), list(filter(None, [0, 1, "", "a", [], None])))
print((lambda: (yield))().send(None), (lambda *a, **k: (a, k))(1, b=2), (lambda x=5: x)(), [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
def apply(f, *a, **k): return f(*a, **k)
print(apply(max, 1, 5, 3), apply(sorted, [3, 1], reverse=True), apply(dict, a=1), apply(lambda: apply(len, "abc")))
def curry(f, n, *got): return f(*got) if len(got) == n else lambda x: curry(f, n, *got, x)
print(curry(lambda a, b, c: a + b + c, 3)(1)(2)(3))
def make_adders(): return [lambda x, n=n: x + n for n in range(3)]
print([a(10) for a in make_adders()])
m = map(str, [1, 2]); print(next(m), list(m), list(m)); z = filter(lambda v: 1 / v, [1, 0]); print(next(z))
try:
    next(z)
except ZeroDivisionError as e:
    print(e)
print(sorted("bca", key=lambda c: -ord(c)), min([3, -5, 2], key=abs), max("aB", key=str.lower), (lambda x: lambda y: x - y)(5)(3))
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, twice=False): return (x + self.n) * (2 if twice else 1)
a = Adder(5); print(a(1), a(1, twice=True), list(map(a, [1, 2])), callable(a))
b = "x".join; print(b("abc"), list(map("{}-{}".format, "ab", "cd")), list(map(int, "123")), [*map([].append, [1])])
