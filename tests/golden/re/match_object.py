# Everything a match object tells.
import re

m = re.compile(r"(\w+) (?P<second>\w+)(?P<third>!)?").search("oh hello world", 3)
print(m, m.group(), m.group(0, 1, "second"), m.groups(), m.groups("none"), m.groupdict(), m.groupdict("none"))
print(m.start(), m.end(), m.span(), m.span(1), m.span("second"), m.start("third"), m.span(3))
print(m.lastindex, m.lastgroup, m.regs, m.pos, m.endpos, m.string, m.re)
print(m[0], m[1], m["second"], m[3], bool(m))
print(m.expand(r"\2 \1 \g<second> \g<0> \g<3>|\n"), repr(m.expand("\\t\\\\")))
for key in (4, -1, "nope", 1.5, None, ()):
    try:
        print(m.group(key))
    except IndexError as error:
        print(type(error).__name__, error, repr(key))
try:
    m.group = 1
except AttributeError as error:
    print(error)
print(repr(re.match("a" * 60, "a" * 60)), type(m).__name__, type(m).__module__)
try:
    re.Match()
except TypeError as error:
    print(error)
s = "whole"
print(re.match(".*", s).group() is s, re.match(".*", s).string is s)
