import locale

locale.setlocale(locale.LC_ALL, "C")
print(locale.setlocale(locale.LC_ALL), locale.getlocale(), locale.localeconv()["decimal_point"], locale.localeconv()["frac_digits"])
print(locale.atof("1.5"), locale.atoi("12"), locale.str(2.5), locale.format_string("%d %.2f", (1234567, 0.5), grouping=True))
print(locale.strcoll("a", "b"), locale.strcoll("b", "a"), locale.strcoll("a", "a"), sorted("bA", key=locale.strxfrm), locale.delocalize("1.5"))
for call in (lambda: locale.setlocale(locale.LC_ALL, "xx_XX"), lambda: locale.currency(5)):
    try:
        call()
    except (locale.Error, ValueError) as error:
        print(type(error).__name__, error)
