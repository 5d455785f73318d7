# Bit operations follow infinite two's complement.
vals = [0, 1, -1, 5, -6, 255, 2 ** 40, -2 ** 40, 2 ** 70 + 3, -2 ** 70 - 3]
for v in vals:
    print(v, ~v, v & 0xFF, v | 0xF0, v ^ 0xAA, v >> 3, v << 3)
for a in (6, -6, 2 ** 70, -2 ** 70):
    for b in (3, -3, 2 ** 69 + 1, -2 ** 69 - 1):
        print(a & b, a | b, a ^ b)
print(1 << 100, (1 << 100) >> 99, -1 >> 1000, 1 >> 1000, -5 >> 1, 0 << 10)
print(True & True, True | False, True ^ True, ~True, True & 3, 6 & True)
print((5).bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 100).bit_length())
print((5).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count(), (0).bit_count())
for op in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 & 1.0, lambda: ~1.5, lambda: "a" | 1, lambda: 1 << "a"):
    try:
        print(op())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
x = 0b1010
x &= 0b0110
x |= 0b1000
x ^= 0b0001
x <<= 4
x >>= 2
print(x, bin(x))
