# sub and subn: templates, functions, counts.
import re

print(re.sub("a", "b", "aaa"), re.sub("a", "b", "aaa", count=2), re.subn("a", "b", "xyz"), re.sub("(.)(.)", r"\2\1", "abcde"), re.sub("a", r"\g<0>\g<0>", "cat"))
print(re.sub("(?P<x>a)(b)?", r"[\g<x>|\g<2>|\2]", "ab a"), re.sub("a", "\\n\\t\\\\", "a") == "\n\t\\", re.sub("a", r"\0", "a") == "\0", re.sub("a", r"\101", "a"), re.sub("a", r"\08", "a") == "\x008")
print(re.sub("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)", r"\10\1", "abcdefghij"), re.sub("a", ".", "a.a"), re.sub("a", r"\-\.", "a"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1b22"), re.sub("b", lambda m: m.group().upper(), "abc"))
print(re.sub(b"a", b"b", b"aXa"), re.sub(b"a", lambda m: bytearray(b"x"), b"aXa"), re.sub(b"(a)", rb"\1\1", bytearray(b"cat")), re.sub("é", "e", "cafés"), re.sub("a", "é\\g<0>", "a"))
s = "unchanged"
print(re.sub("x", "y", s) is s, re.sub("x*", lambda m: "<" + m[0] + ">", "axb"))
for template in ("\\", r"\q", r"\1", r"\g", r"\g<", r"\g<>", r"\g<a", r"\g<1>", r"\g<a b>", r"\g<nope>", r"\400", r"\99", r"\g<-1>", r"\g<1a>", "a\n\\q"):
    try:
        print(re.sub("a", template, "a"))
    except (re.error, IndexError) as error:
        print(repr(template), type(error).__name__, error, getattr(error, "pos", None))
for arguments in (("a", 1, "a"), ("a", b"b", "xa"), (b"a", "b", b"a"), ("a", lambda m: 1, "ba"), ("a", "b", 1), ("a", "b")):
    try:
        print(re.sub(*arguments))
    except TypeError as error:
        print(type(error).__name__, error)
