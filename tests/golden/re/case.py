# IGNORECASE, in text, ASCII and bytes.
import re

print(re.findall("straße", "STRAßE straße", re.I), re.findall("é", "É é", re.I), re.findall("[à-ü]", "É é", re.I), re.findall("σ", "Σσς", re.I))
print(re.findall("k", "kK\u212a", re.I), re.findall("k", "kK\u212a", re.I | re.A), re.findall("\u212a", "kK", re.I), re.findall("ſ", "sS", re.I), re.findall("[a-z]", "aZ\u212aſ", re.I), re.findall("[a-z]", "aZ\u212aſ", re.I | re.A))
print(re.findall("é", "É é", re.I | re.A), re.findall("[^a]", "aAbB", re.I), re.findall("[^a]", "aAbBé", re.I | re.A), re.findall(b"[a-c]", b"aBD\xe9\xc9", re.I), re.findall(b"\xe9", b"\xe9\xc9", re.I))
print(re.match(r"(a)\1", "aA", re.I), re.match(r"(a)\1", "aA"), re.match(r"(a)\1", "aAé", re.I | re.A), re.match("(?i:a)B", "AB"), re.match("A(?-i:b)", "aB", re.I))
print(re.findall("я", "Я я", re.I), re.match("ΑΒΓ", "αβγ", re.I), re.sub("(?i)HeLLo", "x", "hello HELLO"), re.split("x", "aXbxc", flags=re.I))
