# round() of ints and floats: half to even, negative digits.
print([round(x / 2) for x in range(-7, 8)])
print(round(15, -1), round(25, -1), round(-25, -1), round(35, -1), round(1249, -2), round(1250, -2), round(1251, -2), round(5, -3), round(7, 3))
print(round(2.675, 2), round(1.005, 2), round(2.5), round(-2.5), round(0.5), round(1e20), round(123.456, -1), round(123.456, -3))
print(round(3.14159, 3), round(3.0), round(3.7), round(-3.7), round(2.5, 0), round(1234.5, -2))
print(type(round(2.5)), type(round(2.5, 0)), type(round(2, 0)), round(5, None), round(2.6, None))
print(round(0.1 + 0.2, 10), round(1e-7, 7), round(9.995, 2), round(99999999.5), round(10 ** 25, -24))
for call in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1, 1.5)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(round(float("nan"), 2), round(float("inf"), 2), round(1.5, 400), round(1.5, -400))
