# The functions of the module and how they take their arguments.
import re

print(re.match(pattern="a", string="ab", flags=re.I), re.sub(pattern="a", repl="b", string="aa", count=1), re.split(pattern="a", string="bab", maxsplit=1))
for action in (lambda: re.sub("a", "b"), lambda: re.sub("a", "b", "c", 1, 0, 0), lambda: re.split("a", "b", 1, 2, 3), lambda: re.sub("a", "b", "c", 1, count=2), lambda: re.sub("a", "b", "c", 1, 0, flags=2), lambda: re.match("a"), lambda: re.search("a", None), lambda: re.findall(1, "a")):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(sorted(re.__all__))
print(re.match("a", "b") is None, re.search("b", "ab").span(), re.fullmatch("ab", "ab").span(), re.findall("a", "A", re.I), [m.group() for m in re.finditer("[ab]", "abc")])
