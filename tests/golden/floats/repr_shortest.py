# repr gives the shortest digits that read back as the same float.
for v in (0.1, 0.2, 0.1 + 0.2, 1.0, -0.0, 1e16, 1e15, 123456789012345680.0, 1e22, 1e23, 9007199254740993.0,
          1e-4, 1e-5, 0.00012, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 100.0, 1e100, 1 / 3, 2 / 3,
          3.0e10, 1.5e300, 12345.678, 0.1 ** 5, 4.35, 1e-7, 123e-10):
    print(repr(v), str(v), float(repr(v)) == v)
print(float("inf"), float("-inf"), float("nan"), -float("nan"), 1e309, -1e309)
print([0.5, -0.0], (1e3,), {1.0: 2.0})
print(1e3, 1.e3, .5, 5., 1_0.5_0, 1e+3, 1E-3, 0e5)
