# Decorators run bottom up; arguments first.
def trace(f):
    def wrapper(*args, **kw):
        print("call", f.__name__, args, kw)
        result = f(*args, **kw)
        print("->", result)
        return result
    wrapper.__name__ = f.__name__
    return wrapper
def tag(name):
    print("make", name)
    def deco(f):
        print("apply", name, f.__name__)
        return f
    return deco
@tag("outer")
@tag("inner")
@trace
def add(a, b=1): return a + b
add(1); add(1, b=2); print(add.__name__)
@tag("class")
class C:
    @trace
    def m(self): return "m"
    @staticmethod
    @trace
    def s(x): return x
    @property
    @trace
    def p(self): return "p"
    def __repr__(self): return "C()"
c = C(); c.m(); C.s(5); print(c.p)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@Count
def sq(x): return x * x
print(sq(3), sq(4), sq.n)
def memo(f):
    cache = {}
    def g(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return g
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
@(lambda f: "replaced by " + f.__name__)
def gone(): pass
print(gone)
decos = [lambda f: (f, 1), str.upper]
@decos[0]
def pair(): pass
print(pair[1])
try:
    @5
    def bad(): pass
except TypeError as e:
    print(e)
