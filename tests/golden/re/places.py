# pos and endpos.
import re

p = re.compile("^a|b$|c")
print(p.search("aab", 1), p.search("abab", 1, 2), p.match("xa", 1), p.search("xxc", 2), p.search("abc", 1, 1), p.search("abc", 5), p.search("abc", -5), p.search("abc", 2, 1))
print(re.compile(r"\bb").search("ab", 1), re.compile("(?<=a)b").search("ab", 1), re.compile("b(?=c)").search("abc", 0, 2), re.compile("$").search("a\nb", 0, 2))
print(re.compile("a").findall("aaaa", 1, 3), [m.span() for m in re.compile("a").finditer("aaaa", 2)], re.compile("a*").fullmatch("baab", 1, 3))
m = re.compile("é").search("aéaéa", 2)
print(m, m.pos, m.endpos, m.span(), re.compile("é").search("日本é語é", 3, 4), re.compile(".").findall("日本é語é", 1, 4))
print(re.compile("a").search("a", pos=0, endpos=10**10), re.compile("a").search(string="ba", pos=1))
s = re.compile("(.)(.)").scanner("abcde")
print(s.match(), s.search(), s.match(), s.match(), s.pattern)
s = re.compile("a|").scanner("aa")
print([s.match().span() for _ in range(3)], s.match())
