# Ints with thousands of digits.
import sys
sys.set_int_max_str_digits(0)
a = 3 ** 20000; b = 7 ** 9000
print(len(str(a)), str(a)[:20], str(a)[-20:], a % 10 ** 9 + 7, a.bit_length(), (a * b) % 1000003, (a * b) // a == b, (a + b) - a == b, divmod(a, b)[1] < b, a // b * b + a % b == a, hash(a), hash(-a))
f = 1
for i in range(2, 2001): f *= i
print(len(str(f)), str(f)[:15], f // 10 ** 499 % 10 ** 9, sum(map(int, str(f))))
x, y = 0, 1
for _ in range(20000): x, y = y, x + y
print(len(str(x)), str(x)[:10], str(x)[-10:], x & 0xFFFFFFFF, (x >> 13000) % 10 ** 9)
s = "123456789" * 1000; n = int(s); print(n % 97, str(n) == s, n == int(hex(n), 16), int(bin(n)[2:], 2) == n, int(oct(n), 8) == n, -n < 0 < n, (n << 777) >> 777 == n, n ^ n, n | 0 == n, ~~n == n)
print(pow(3, 10 ** 50, 10 ** 20 + 39), pow(a, b, 1000000007), (1 << 100000).bit_length(), (1 << 100000) % 1000003, ((1 << 5000) - 1).bit_count())
def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
r = isqrt(10 ** 2000 * 2); print(str(r)[:30], r * r <= 10 ** 2000 * 2 < (r + 1) ** 2)
print(float(10 ** 308), 10 ** 308 / 10 ** 300, (10 ** 400) // (10 ** 398), -(10 ** 40) // 3, -(10 ** 40) % 7, 10 ** 40 > 1e39, round(10 ** 40 + 5, -1))
sys.set_int_max_str_digits(4300)
for call in (lambda: str(10 ** 5000), lambda: int("1" * 5000), lambda: f"{10 ** 5000}", lambda: print(10 ** 4300)):
    try: call()
    except ValueError as e: print(e)
print(len(str(10 ** 4299)))
