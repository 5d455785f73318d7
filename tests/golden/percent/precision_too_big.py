for template, values in [("%.2147483648d", 1), ("%.2147483648f", 1.0), ("%.*f", (2**31, 1.0)), ("%.*f", (-2**31 - 1, 1.0)), ("%*d", (2**63, 1)),
                         ("%9223372036854775808d", 1), (b"%.2147483648d", 1), (b"%.*f", (10**20, 1.0))]:
    try:
        print(template % values)
    except (ValueError, OverflowError) as error:
        print(template, type(error).__name__, error)
print("%.*f" % (-5, 2.5), "%*d|" % (-4, 1), "%.3d" % 7)
