# Formatting that changes nothing gives the text itself; what cuts or fills does not.
class Text(str):
    pass


for s in "some words", "é words", Text("of a class"):
    for result in (
        "%s" % s, "%3s" % s, "%-3s" % s, "%.100s" % s, "%3.100s" % s, "%20s" % s, "%.2s" % s,
        format(s, ""), format(s, "s"), format(s, "3"), format(s, ".100"), format(s, ".2"), format(s, "20"),
        "{}".format(s), "{:3}".format(s), "{:s}".format(s), "{:20}".format(s), f"{s}", f"{s:3}", f"{s:s}",
        f"{s!s:.99}",
    ):
        print(result is s, type(result).__name__, end="  ")
    print()
t = 1, [2]
print(t.__getnewargs__()[0] is t)
