import cmath

inf, nan = float("inf"), float("nan")
parts = [-inf, -2.3, -0.0, 0.0, 1.7, inf, nan]
for name in "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isinf isnan isfinite".split():
    for re in parts:
        for im in parts:
            try:
                print(name, re, im, getattr(cmath, name)(complex(re, im)))
            except (ValueError, OverflowError) as error:
                print(name, re, im, error)
for r in parts:
    for phi in parts:
        try:
            print("rect", r, phi, cmath.rect(r, phi))
        except ValueError as error:
            print("rect", r, phi, error)
