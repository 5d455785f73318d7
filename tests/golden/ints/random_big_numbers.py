# Division, powers and conversions of pseudo-random big numbers, checked against each other.
seed = 12345
def random_bits(n):
    global seed
    value = 0
    for _ in range(n // 31 + 1):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        value = value << 31 | seed
    return value >> (n // 31 + 1) * 31 - n
check = 0
for size in (8, 31, 62, 63, 64, 65, 100, 128, 500, 1000, 4000):
    for other in (8, 63, 64, 120, 999):
        a, b = random_bits(size), random_bits(other) | 1
        if size % 2: a = -a
        if other % 2: b = -b
        q, r = divmod(a, b)
        assert q * b + r == a and abs(r) < abs(b), (a, b)
        assert (a + b) * (a - b) == a * a - b * b
        assert int(str(a)) == a and int(bin(b), 2) == b and int(oct(a), 8) == a
        assert pow(a, 5, abs(b) + 1) == a ** 5 % (abs(b) + 1)
        assert (a << other) >> other == a and a ^ b == (a | b) & ~(a & b)
        assert int.from_bytes(a.to_bytes(600, "little", signed=True), "little", signed=True) == a
        assert (a > b) == (a - b > 0) and (float(a) == float(int(float(a))) if size < 1000 else True)
        check = (check * 1000003 + q + r + hash(a)) % (2 ** 89 - 1)
print(check)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def is_prime(n):
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % a == 0: return n == a
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
p = 10 ** 40
while not is_prime(p): p += 1
q = 2 ** 127 - 1
n, phi = p * q, (p - 1) * (q - 1)
d = pow(65537, -1, phi)
message = int.from_bytes(b"the magic words", "big")
print(p, is_prime(q), pow(pow(message, 65537, n), d, n).to_bytes(15, "big"), gcd(phi, 65537), [k for k in range(2, 130) if is_prime(2 ** k - 1)])
