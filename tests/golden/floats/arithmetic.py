# Float arithmetic, mixed with ints, with signed zeros and infinities.
inf = float("inf")
nan = float("nan")
print(1.5 + 2, 2 - 0.5, 3 * 0.1, 7 / 2, 7.0 // 2, -7.0 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(inf + 1, inf - inf, inf * 0, -inf, inf // 1, 1 // inf, -1 // inf, 5 % inf, -5 % inf, 1 / inf)
print(nan == nan, nan < 1, nan + 1, nan != nan, not nan)
print(0.0 == -0.0, 1 / 3 * 3 == 1, 0.1 + 0.2 == 0.3, -0.0 + 0, 0.0 * -1, -0.0 // 1, 0.0 % -2)
print(2.0 ** 0.5, 2 ** 0.5, 4 ** -0.5, 0.0 ** 0, inf ** 0, 1 ** nan, (-8.0) ** 3, 10.0 ** -2, 2.0 ** 1023)
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e16 + 1, 1e16 + 2)
for op in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1, lambda: 10.0 ** 400, lambda: float(10 ** 400), lambda: 10 ** 400 / 3, lambda: 10 ** 400 * 1.0):
    try:
        print(op())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
print(10 ** 400 / 10 ** 399, (2 ** 60 + 1) / 3, 10 ** 23 / 10 ** 22, 1 / 3)
x = 10.0
x += 1
x -= 0.5
x *= 2
x /= 3
x //= 2
x %= 2
x **= 3
print(x)
print(abs(-1.5), abs(-0.0), +(-2.5), -(-2.5), 5.0 == 5, 5.5 > 5, 1.0 in [1], hash(2.5), hash(1e300), hash(0.1), hash(inf), hash(-inf))
