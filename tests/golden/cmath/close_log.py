import cmath

print(cmath.log(10, 10), cmath.log(8, 2), cmath.log(-1), cmath.log(1j, 1j), cmath.log(1 + 1j, -2), cmath.log(100, 0.1), cmath.log10(-1000))
for args in [(0,), (0, 2), (2, 1), (1, 0), (0, 0), (), (1, 2, 3), ("a",), (1, "a")]:
    try:
        print(args, cmath.log(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
close = cmath.isclose
print(close(1, 1), close(1, 1 + 1e-10j), close(1, 1.1), close(1, 1.1, rel_tol=0.2), close(0, 1e-12), close(0, 1e-12, abs_tol=1e-9), close(float("inf"), float("inf")), close(complex("nan"), complex("nan")), close(float("inf"), 1e308), close(a=1j, b=1j), close(1 + 1j, 1 - 1j, rel_tol=0.0, abs_tol=2.0))
for args, kwargs in [((1, 2), {"rel_tol": -1}), ((1, 2), {"abs_tol": -1}), ((1,), {}), ((1, 2, 3), {}), (("a", 1), {}), ((1, 2), {"x": 1}), ((1, 2), {"rel_tol": "a"})]:
    try:
        print(close(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Complex:
    def __complex__(self):
        return 1 + 2j


class Float:
    def __float__(self):
        return 2.0


class Index:
    def __index__(self):
        return 4


print(cmath.sqrt(Index()), cmath.sqrt(Float()), cmath.exp(Complex()), cmath.sin(2**60))
for call in [lambda: cmath.sqrt("4"), lambda: cmath.sqrt(), lambda: cmath.sqrt(1, 2), lambda: cmath.sqrt(None), lambda: cmath.rect(1j, 2), lambda: cmath.rect(1), lambda: cmath.phase("a"), lambda: cmath.exp(10**400), lambda: cmath.sqrt(x=1), lambda: cmath.isnan([])]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
