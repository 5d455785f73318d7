# Inline flags and their mistakes.
import re

for pattern in ("(?i", "(?i-", "(?i-s", "(?iz)", "(?i-z:a)", "(?-i)", "(?-:a)", "(?i-i:a)", "(?L)a", "(?au)a", "(?a-u:x)", "(?-a:x)", "a(?i)b", "(a(?i)b)",
                "(?i)a", " (?x)a", "(?x) (?i)a", "(?t)", "(?i:a", "(?1)", "(?i!a)", "|(?i)a"):
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), compiled.flags)
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.pos)
try:
    re.compile(b"(?u)a")
except re.error as error:
    print(error)
print(re.compile("(?i)a").match("A"), re.compile("(?i:a)b").match("Ab"), re.compile("(?i:a)b").match("AB"), re.compile("(?-i:a)b", re.I).match("aB"), re.compile("(?-i:a)b", re.I).match("Ab"))
print(re.compile("(?s:.).").findall("\n\n a"), re.compile("(?m:^)a").findall("a\na"), re.compile("(?x: a b )c d").match("abc d"))
print(re.compile(r"(?a:\w)\w").findall("éa ab aé"), re.compile(r"\w(?u:\w)", re.A).findall("éa ab aé"))
