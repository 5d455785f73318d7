import cmath

functions = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh".split()
points = [0, 1, -1, 1j, -1j, 0.5 + 0.5j, -2.5 + 0.1j, 3 - 4j, 1e-10 + 1e-10j, 1e-310j, 1e-320 - 1e-320j, 2, -2, 2j, 0.99 + 1e-12j, 1 + 1e-160j, 1.5 - 0.7j, 100 + 100j, -0.75, 700 + 1j, 710 + 0.5j, -710.3 + 2j, 1e300 + 1e300j, 1e308, -1e308 - 1e308j, True, 5.5, -0.0, complex(-0.0, -0.0), complex(1, -0.0), complex(-3, -0.0), 0.3 - 1e-5j]
for name in functions:
    for z in points:
        try:
            print(name, z, getattr(cmath, name)(z))
        except (ValueError, OverflowError) as error:
            print(name, z, type(error).__name__, error)
