# Repeats of nothing, of repeats, of too much; look-behinds without a width.
import re

for pattern in ("*", "+a", "?", "a**", "a*+*", "a+?+", "a{2}{3}", "a??*", "^*", "$+", "\\b*", "(?:)*", "|*", "(*a)", "(|+)", "a{3,2}", "{1}", "a{,}", "a{1",
                "a{1,", "a{x}", "a{}", "x{,5}", "(?i)*", "a|*", "(?<=a*)b", "(?<=a|bc)d", "(?<!a+)b", "(?<=(a)\\1)b", "(?<=\\1)(a)", "(?<=ab|cd)e", "(?<=a{2})b", "(?<=(?:ab){2,3})c"):
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.pos)
for pattern in ("a{4294967295}", "a{1,99999999999999999999}"):
    try:
        re.compile(pattern)
    except OverflowError as error:
        print(error)
print(re.match("a{}", "a{}"), re.match("a{1", "a{1"), re.match("{x}", "{x}"), re.match("a{,2}", "aaa"), re.match("a{2,}", "aaa"))
