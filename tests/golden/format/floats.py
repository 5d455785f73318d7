# format() of floats: types, precision, rounding, special values.
vals = (3.14159, -0.0, 1e10, 1.5e-7, 123456789.123, 0.5, 2.5, 1e22, float("inf"), float("nan"))
for spec in ("", "f", ".0f", ".2f", "e", ".3e", "E", ".0e", "g", ".3g", "G", "#g", "#.0f", "%", ".1%", "+.1f", " .1f", "10.2f", "<10.2f", "^10.1f", "=+10.1f", "010.2f", "*>12.3e", ",", ",.2f", "_.1f", ".10", ".1", "n", "012,.1f", "z.1f", "+", "F", ".17g", ".15g"):
    print(repr(spec), *(format(v, spec) for v in vals))
print(format(0.1, ".20f"), format(2.675, ".2f"), format(1e100, "f")[:30], format(5e-324, "g"), format(1.7976931348623157e308, ".5g"), format(0.5, ".0f"), format(1.5, ".0f"), format(2.5, ".0f"), format(-0.4, ".0f"), format(-0.0001, "z.2f"), format(999999.5, "g"), format(0.00001234, "g"), format(1234567.0, "g"), format(1e16), format(1e-5), format(100000000000000000.0, ".3"))
for spec in ("d", "x", "s", "c", ".2.3f", "b", ",_f", "q", ".f", "10.", ".99999999999f"):
    try: print(format(1.5, spec)[:20])
    except (ValueError, OverflowError) as e: print(repr(spec), type(e).__name__, e)
print("{:.3f} {:e} {:8.2f}|{:<8.1f}|{:g}".format(1.23456, 1234.5, 3.14159, 2.0, 0.1), f"{1.0}", f"{1e5:.0f}", f"{12345.678:,.2f}", f"{0.1 + 0.2:.1f}", f"{1 / 3:.3}", "%.3f" % 2.0005, "%5.1f|%-8.2e|%+g" % (1.25, 12345.6789, 0.5))
