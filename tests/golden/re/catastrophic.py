# Patterns that would take for ever do not here: what cannot match is told in bounded steps, and long subjects pose no problem.
import re

print(re.match("(a+)+$", "a" * 22 + "b"), re.search("(x+x+)+y", "x" * 18))
print(re.match("(?:a|b)*", "ab" * 100000).end(), re.match("(a|b)*c", "ab" * 50000), re.match("(?:(a)|b)*$", "ab" * 50000).span())
print(len(re.findall("a", "a" * 100000)), re.search("b", "a" * 1000000), len(re.sub("a", "bb", "a" * 100000)))
print(re.match("((((((((((a))))))))))", "a").lastindex, re.match("(?:" * 50 + "a" + ")" * 50, "a").group(), len(re.match("(a)" * 150, "a" * 150).groups()))
print(re.match("a{70000}", "a" * 70001).end(), re.match("a{65536,70000}", "a" * 80000).end(), re.match("a{1,70000}?b", "a" * 66000 + "b").end())
