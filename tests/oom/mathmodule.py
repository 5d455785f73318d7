import math
print(math.factorial(25), math.comb(50, 20), math.gcd(12, 18), math.isqrt(10**30), math.fsum([0.1] * 10), math.prod([10**10] * 3), math.frexp(8.0), math.lcm(4, 6))
try:
    math.sqrt(-1)
except ValueError as e:
    print(e)
