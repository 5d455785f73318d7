# Shell patterns: what each matches, and lists of names.
import fnmatch

names = ["a", "ab", "abc", "a.py", "b.py", "A.py", "a-b", "a]b", "[a]", "", "a\nb", "é", "!", "*", "^a"]
for pattern in ("*", "?", "a*", "*.py", "[ab].py", "[!a].py", "a[]]b", "a[-]b", "[[]a]", "[", "a[b", "[!]", "[]", "[z-a]*", "[!z-a]", "[a-]-b",
                "?*", "**", "a?b", "[!!]", "*[*]", "[^a]*", "é"):
    print(repr(pattern), [name for name in names if fnmatch.fnmatchcase(name, pattern)])
print(fnmatch.filter(names, "*.py"), fnmatch.fnmatch("A.py", "a.py"))
print(fnmatch.fnmatch(b"a.py", b"*.py"))
try:
    fnmatch.fnmatch("a", b"a")
except TypeError as e:
    print(type(e).__name__)
