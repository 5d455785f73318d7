# The cache of compiled patterns.
import re

p = re.compile("cached")
print(re.compile("cached") is p, re.compile("cached", re.I) is p)
re.purge()
print(re.compile("cached") is p, re.compile("cached") == p)
first = re.compile("number 0")
for i in range(600):
    re.compile(f"number {i}")
print(re.compile("number 599") is re.compile("number 599"), re.compile("number 0") is first)
print(re.compile("a") is re.compile(b"a"), re.compile("1", 0).pattern, re.match(p, "cached").group())
