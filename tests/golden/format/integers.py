# format() of ints: every type, sign, width, grouping.
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "c", "n", "+", "-", " ", "+d", " d", "5", "<5", ">5", "^5", "=5", "05", "+05", "<05", "*^9", "x<9d", "#06x", "#010b", ",", "_", "_x", "_b", ",d", "010,", "015_d", "+,", "e", "f", ".2f", "g", "%", ".1%", "8.3f", "=+8", "é>5"):
    print(repr(spec), "|".join(format(v, spec) for v in (65, 1234567) if not (spec == "c" and v > 0x10FFFF)), end=" ")
    if spec != "c": print(format(-42, spec), format(0, spec))
    else: print()
print(format(2 ** 100, ","), format(-2 ** 70, "x"), format(2 ** 64, "_b"), format(10 ** 30, ".3e"), format(2 ** 100, "040"), format(True, "d"), format(True, "5"), format(False, "x"), format(True), format(10 ** 20, "g"))
for v, spec in ((5, "s"), (5, ".2"), (5, ".2d"), (5, "z"), (5, ",x"), (5, ",_"), (5, "+c"), (-1, "c"), (5, "5.5.5"), (5, "<<<"), (5, "q"), (5, "#c"), (5, ",b"), (5, "10000000000000000000000"), (10 ** 400, "f"), (5, "}"), (5, "05s"), (5, ",n")):
    try: print(format(v, spec)[:50])
    except (ValueError, OverflowError) as e: print(repr(spec), type(e).__name__, e)
print("{:d} {:5d} {:<5d}| {:x} {:,}".format(1, 2, 3, 255, 1000000), (5).__format__("03"), format(5), format(5, "") == str(5))
