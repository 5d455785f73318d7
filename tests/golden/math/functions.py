# The math module.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.exp(1), math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10), math.exp2(10), math.pow(2, 0.5), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(1), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.degrees(math.pi), math.radians(180))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.floor(1e20), math.fabs(-3), math.fmod(-7, 3), math.modf(-3.25), math.frexp(8.5), math.ldexp(0.5, 4), math.copysign(3, -0.0), math.remainder(7, 4), math.nextafter(1, 2), math.ulp(1.0), math.fma(2, 3, 4))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(-4, 6, 8), math.lcm(4, 6), math.lcm(), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.perm(5), math.isqrt(10 ** 20 + 1), math.prod([1, 2, 3.5]), math.prod([], start=5), math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4]))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.gamma(5), math.erf(0.5), math.erfc(0.5))
print(math.sqrt(10 ** 300), math.log(10 ** 400), math.log2(2 ** 2000), math.log10(10 ** 500), math.sqrt(True), math.floor(7), math.ceil(7), math.factorial(True), math.gcd(10 ** 30, 10 ** 20 * 7))
class F:
    def __float__(self): return 4.0
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __index__(self): return 6
print(math.sqrt(F()), math.floor(F()), math.ceil(F()), math.trunc(F()), math.gcd(F(), 4), math.factorial(F()))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(0, 2), lambda: math.log(5, 1), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.sqrt("a"), lambda: math.floor("a"), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.ldexp(1, 10000), lambda: math.sin(), lambda: math.sin(1, 2), lambda: math.sqrt(10 ** 400), lambda: math.hypot("a"), lambda: math.dist((1,), (1, 2)), lambda: math.prod(5), lambda: math.fsum(["a"]), lambda: math.sin(math.inf), lambda: math.gamma(-1), lambda: math.atanh(1), lambda: math.cosh(1000), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.trunc("x"), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.sumprod([1], [1, 2])):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(math.sin(0.0), math.sin(-0.0), math.sqrt(-0.0), math.floor(-0.0), math.fmod(-0.0, 1), math.copysign(1, math.nan) in (1.0, -1.0), math.atan2(0.0, -0.0), math.atan2(-0.0, -0.0), math.pow(math.nan, 0), math.pow(1, math.nan), math.hypot(math.inf, math.nan), math.trunc(-0.5), math.ceil(-0.5))
