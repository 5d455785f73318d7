# Escapes and sets that are refused.
import re

for pattern in ("\\", "\\q", "a\\", "[\\q]", "\\x1", "\\xg", "[\\x]", "\\u12", "\\U00110000", "\\N", "\\N{", "\\N{}", "\\N{no such name}", "[\\N{x}]",
                "\\400", "[\\400]", "[\\8]", "\\9", "[", "[]", "[^", "[a", "[a-", "[z-a]", "[a-\\d]", "[\\w-z]", "[\\A]", "[\\Z]", "[a-\\", "[^]", "[]-a]", "\\Q"):
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.pos)
for pattern in (b"\\u1234", b"\\N{x}", b"[\\u0041]"):
    try:
        print(re.compile(pattern))
    except re.error as error:
        print(pattern, error)
