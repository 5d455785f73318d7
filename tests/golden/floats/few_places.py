# Rounding to a place is exact: halves of the binary number go to the even digit.
for value in 0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 1e15 + 0.5, 4503599627370497.5:
    print(value, '%.0f' % value, f'{value:.1f}', f'{-value:.2f}', round(value, 2), round(value))
for value in 0.0, -0.0, 5e-324, 1e-22, 2 ** -60, 9007199254740993.0, 1.8446744073709552e19, 1e22, 1e300:
    print(value, '%.0f' % value, '%.2f' % value, f'{value:.19f}', f'{value:.20f}')
print(f'{0.1:.17f} {0.1:.18f} {0.1:.19f} {0.1:.20f} {999.9995:.3f} {0.9999:.3f} {9.5:.0f}')
print(f'{1234.5678:>+12.2f}|{1234.5678:<12,.1f}|{-1.5:=08.1f}|{0.256:.1%}|{12345.678:_.2f}')
