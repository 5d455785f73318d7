# Flags as values.
import re

print(repr(re.I), repr(re.I | re.M), repr(re.NOFLAG), repr(re.A | re.S | re.X), int(re.DOTALL), re.IGNORECASE == 2, re.I is re.IGNORECASE)
print(re.I | 8, re.I & re.I, bool(re.I & re.M), re.I in (re.I | re.M), isinstance(re.I, int), re.compile("a", re.I).flags == re.I | re.U, re.compile("a").flags, re.compile(b"a").flags)
print(re.U.name, re.DEBUG.value, [each for each in re.I | re.S], (re.I | re.X).value, hash(re.I) == hash(2), re.I ^ re.I)
print(type(re.I).__name__, re.RegexFlag.MULTILINE, re.RegexFlag(2))
print(re.search("^b", "a\nb", re.M), re.search("^b", "a\nb"), re.search("a$", "a\nb", re.M), re.search("a$", "a\n"), re.search(r"a\Z", "a\n"), re.match(".", "\n", re.S), re.match(".", "\n"), re.search(r"\Ab", "a\nb", re.M))
