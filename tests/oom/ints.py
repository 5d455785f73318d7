a = 10**40
b = a * a - 3**100
print(b // a, b % 12345, divmod(-a, 7**30), a << 70, -a >> 3, a & b, a | 1, ~a, pow(3, 200, a))
print(int("123456789" * 5), hex(b), f"{a:,}", float(a), round(a, -3), a.bit_length(), a.to_bytes(20, "big"))
