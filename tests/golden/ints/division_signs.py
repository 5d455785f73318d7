# Floor division and remainder for all signs, small and big.
for a in (7, -7, 6, -6, 0):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b)
big = 10 ** 25 + 7
for a in (big, -big):
    for b in (10 ** 12, -10 ** 12, 3, -3):
        q, r = divmod(a, b)
        print(q, r, q * b + r == a, a // b == q, a % b == r)
print(5 // 10 ** 30, -5 // 10 ** 30, 5 % -10 ** 30, -5 % 10 ** 30)
print(2 ** 62 // -1, -2 ** 62 // -1, -2 ** 63 // -1, -2 ** 63 % -1)
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: big // 0, lambda: big % 0):
    try:
        op()
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
print(True // 1, True % 2, True / 2, divmod(True, True))
