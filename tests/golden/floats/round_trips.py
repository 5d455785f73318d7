# Pseudo-random floats through repr, format and int, checked.
seed = 99
def rnd():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (seed >> 11) / 2 ** 53
total = 0.0
bad = 0
samples = []
for i in range(2000):
    x = (rnd() - 0.5) * 10.0 ** (i % 60 - 30)
    bad += float(repr(x)) != x
    bad += float("%.17g" % x) != x
    bad += abs(float(f"{x:.6e}") - x) > abs(x) * 1e-6
    n, d = x.as_integer_ratio()
    bad += n / d != x
    if abs(x) < 1e15: bad += int(x) != int(str(int(x))) or not abs(x - round(x)) <= 0.5
    if i % 200 == 0: samples.append(x)
    total += x if abs(x) < 100 else 0
print(bad, repr(total), *samples, sep="\n")
print([f"{v:.3g}" for v in samples], [f"{v:12.4f}|" for v in samples if abs(v) < 1e6])
for v in (0.5, 1.5, 2.5, 0.125, 0.375, 1e22, 1e23, 123456.789, 9.995, 0.1, 1 / 3, 5e-324, 1.7976931348623157e308, 2 ** 53 + 2.0, 4503599627370497.5):
    print(repr(v), "%.0f %.1f %.2f %.10g" % (v, v, v, v) if v < 1e25 else "%.5g" % v, round(v) if v < 1e25 else "-", round(v, 1) if v < 1e25 else "-", int(v) % 1000007)
