# The low bits of large ints of either sign; quotients and rests of all signs.
for big in 1 << 64, (1 << 64) - 1, -(1 << 64), -(1 << 64) - 1, (1 << 200) + 12345, -(1 << 200) - 12345:
    print(big & 0, big & 1, big & 0xffff, 0xffff & big, big & (1 << 62), big & -1 == big,
          big & ((1 << 64) - 1), big & -256 == big // 256 * 256)
for a in 57, -57, 0, 4611686018427387903, -4611686018427387904:
    for b in 7, -7, 1, -1, 4611686018427387903, -4611686018427387904:
        print(a, b, divmod(a, b), divmod(a, b) == (a // b, a % b))
for a, b in (1, 0), (1 << 70, 0), (1.5, 0):
    try:
        divmod(a, b)
    except ZeroDivisionError as error:
        print(error)
print(hex(255), hex(-255), oct(8), oct(-8), bin(5), bin(-5), hex(0), hex(1 << 70), bin(-(1 << 65)), hex(True))
