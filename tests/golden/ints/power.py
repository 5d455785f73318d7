# Powers, modular powers and negative exponents.
print(2 ** 10, 2 ** -1, (-2) ** -2, 0 ** 5, 1 ** -5, 10 ** 0, -2 ** 2, 2 ** 3 ** 2)
print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 13), pow(-3, 3, 7), pow(2, 5, -7), pow(7, 0, 1))
print(pow(3, -1, 11), pow(10, -2, 97), pow(2 ** 100, 2 ** 50, 10 ** 9 + 7))
print(pow(2.0, 3), pow(2, 0.5), pow(4, 0.5), 8 ** (1 / 3), (-8) ** 2.0)
print(pow(base=2, exp=5), pow(2, 5, mod=6))
for call in (lambda: 0 ** -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.5, 2, 3), lambda: 2 ** "a", lambda: pow("a", 2)):
    try:
        print(call())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
x = 3
x **= 4
print(x)
print([n ** 2 for n in range(-3, 4)], [2 ** n for n in range(60, 67)])
print(len(str(7 ** 1000)), str(7 ** 1000)[:20], 7 ** 1000 % 10 ** 20)
