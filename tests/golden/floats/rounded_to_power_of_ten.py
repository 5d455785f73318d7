# 1e-7 and 1e-6 are a little less than the power of ten: 17 digits show it, 16 round to it.
for value in (1e-7, 1e-6, 1e-5, 1e23, 1e22, 0.001, 1.0, 1e-10, 9.5, 99.5, 999999.5, -1e-7):
    print("%.17g" % value, "%.16e" % value, "%.15e" % value, "%.0e" % value, format(value, ".18g"), format(value, ".1g"))
