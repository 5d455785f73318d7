# The % operator of strings.
print("%d %i %u" % (1, 2, 3), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%s %r %a" % ("é", "é", "é"), "%c%c" % (65, "B"), "%%", "%d%%" % 50)
print("%f %.2f %10.3f|%-10.1f|%010.2f|%e %E %g %G" % (1.5, 2.675, 3.14159, 2.0, -1.5, 12345.678, 0.00012, 1e10, 1e-10))
print("%s" % 5, "%s" % (5,), "%s %s" % ("a", [1]), "%s" % [1, 2], "%s" % {"a": 1}, "%s" % None, "%r" % ("t",), "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "abc"), "%s" % ((1, 2),))
print("%(a)d %(b)s %(a)05.1f" % {"a": 1, "b": "x"}, "%(x)s" % {"x": 1, "y": 2}, "%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 3, 2.71828), "plain" % {}, "%s" % "", "%d" % True, "%d" % 3.99, "%i" % -3.99, "%x" % -255, "%ld %hd" % (1, 2))
print("%.0f %.0f %.0f" % (0.5, 1.5, 2.5), "%5.1f%%" % 99.5, "%d" % (10 ** 20), "%.3d" % 5, "%+.2e" % 0, "%g %g %g" % (0.0001, 0.00001, 1e6), "%#.3g" % 1, "%s %s" % (float("inf"), float("nan")), "%f" % float("-inf"), "%5d|%5s" % (-3, True), "% 05d" % 42, "%+05d" % 42, "%-05d|" % 42)
class S:
    def __str__(self): return "S-str"
    def __repr__(self): return "S-repr"
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 7.5
    def __getitem__(self, k): return f"item {k}"
s = S(); print("%s %r" % (s, s), "%d %x %f" % (s, s, s), "%(key)s" % s, "%s %%" % "a", "%s" % S, sep=" / ")
for fmt, arg in (("%d", "a"), ("%d %d", (1,)), ("%d", (1, 2)), ("%s %s", "a"), ("%x", 1.5), ("%c", "ab"), ("%c", -1), ("%c", 1.5), ("%q", 1), ("%", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("%s", ()), ("no", 5), ("%f", "x"), ("%*d", ("a", 1)), ("%d", None), ("%5", 1), ("%i", []), ("%(a)s %s", {"a": 1}), ("%(a)%", {"a": 1}), ("%o", "8"), ("%.*f", (1.5, 2)), ("%c", 0x110000), ("%d", float("inf")), ("%d", float("nan"))):
    try: print(fmt % arg)
    except Exception as e: print(repr(fmt), "|", type(e).__name__, e)
x = "%s-%s"; x %= (1, 2); print(x, b"%d %s %x %%" % (1, b"a", 255), b"%5d|%-5d|%c%c" % (1, 2, 65, b"B"), "%s" % b"x", b"%a %r" % ("é", 1))
