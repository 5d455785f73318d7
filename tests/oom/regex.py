# Regular expressions: patterns, matches, replacing, splitting, errors of patterns.
import re

words = re.compile(r"(?P<name>[a-zé]+)=(\d+)?", re.I)
match = words.match("Key=12;")
print(match.groups(), match.groupdict(), match.span("name"), match.expand(r"\2:\g<name>"), match["name"])
print(words.findall("a=1 b= c=3"), [m.start() for m in words.finditer("a=1 b=2")])
print(words.sub(lambda m: m.group(1).upper(), "x=1 y=2", count=1), re.sub("(b)?a", r"[\1]", "aba"))
print(re.split("([,;])", "a,b;c"), re.fullmatch(b"[\x80-\xff]+", b"\xe9\xff") is not None, re.escape("a.b"))
try:
    re.compile("(a")
except re.error as error:
    print(error)
print(re.search("(?<=x)y(?!z)", "xyz xyw").start(), re.match("(?:a|b)*c", "abab" * 50))
