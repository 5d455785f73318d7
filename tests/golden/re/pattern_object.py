# Patterns: attributes, repr, equality, hash, being refused by type.
import copy
import re

p = re.compile(r"(a)(?P<name>b)(?:c)(?P<other>d)", re.I | re.MULTILINE)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex))
print(re.compile("a"), re.compile(b"a"), re.compile("a", re.A), re.compile("a", re.X | re.S | re.U), re.compile(b"a", re.L))
print(repr(re.compile("x" * 300))[:220])
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"), re.compile("a") != re.compile("b"))
print(hash(re.compile("a")) == hash(re.compile("a")), re.compile("a") is re.compile("a"), re.compile(re.compile("a")) is re.compile("a"))
print(copy.copy(p) is p, copy.deepcopy(p) is p, isinstance(p, re.Pattern), re.Pattern[str], re.Match[bytes])
for action in (lambda: p.match(1), lambda: p.match(b"a"), lambda: re.compile(b"a").match("a"), lambda: re.compile(1),
               lambda: re.compile(p, re.I), lambda: p.match(), lambda: re.Pattern(), lambda: p.sub("a"), lambda: p < p,
               lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U), lambda: re.compile("a", re.A | re.U),
               lambda: re.compile(b"a", re.A | re.L), lambda: p.match(string="abcd", pos=0), lambda: p.match(None)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
