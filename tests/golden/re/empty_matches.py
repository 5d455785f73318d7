# The rules for empty matches.
import re

print(re.findall("a*", "baac"), re.findall("", "abc"), re.findall("x*", ""), re.findall("a|", "ab"), re.findall("|a", "ab"))
print([m.span() for m in re.finditer("a*", "baac")], [m.span() for m in re.finditer(r"\b", "ab cd")], [m.span() for m in re.finditer("(?=a)|a", "aba")])
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("a*?", "-", "aab"), re.sub(r"\b", "|", "ab cd"), re.sub("$", "!", "a\nb\n"), re.sub("^", ">", "a\nb\n", flags=re.M))
print(re.split("x*", "axbc"), re.split("", "abc"), re.split(r"\b", "ab cd"), re.split("(x*)", "axbc"), re.split("a*", ""), re.split("$", "a\n"))
print(re.subn("(?=b)|b", "-", "abba"), re.sub("(?m)$", "<", "a\n\nb"), re.findall("(?m)^", "a\nb\n"), re.findall(r"\Z", "a\n"), re.findall("$", "a\n"))
print(re.findall(r"\B", "ab"), re.findall(r"\B", ""), re.findall(r"\b", ""), re.match(r"\B", ""))
print(re.fullmatch("", ""), re.fullmatch("a*", "aab"), re.fullmatch("a|ab", "ab"), re.fullmatch("a*?", "aa"), re.fullmatch("(a|ab)(c|bcd)", "abcd"))
