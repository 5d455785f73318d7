# split and findall with groups.
import re

print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words, words."), re.split(r"\W+", "Words, words, words.", maxsplit=1), re.split("[a-f]+", "0a3B9", flags=re.I))
print(re.split("(a)|b", "1a2b3"), re.split("x", "abc"), re.split("a", ""), re.split("a", "a"), re.split(",", "a,b,c", maxsplit=-1), re.split(b",", b"a,b"), re.split(",", "é,ü"))
print(re.findall("(a)(b)?", "aab"), re.findall("(a)|b", "ab"), re.findall("a", "aXa"), re.findall("(?P<x>.)", "ab"), re.findall("(?:a)(b)", "abab"), re.findall(b"(.)(.)", b"abcd"))
print(list(re.finditer("a", "aXa")), type(re.finditer("a", "a")).__name__, next(re.finditer("b", "ab")).start())
it = re.finditer("a", "aa")
print(iter(it) is it, [m.start() for m in it], list(it))
print(re.split(r"(?<=,)", "a,b,c"), re.split(r"(?=b)", "abab"), re.findall(r"(\d+)-(\d+)", "1-2 33-44"))
