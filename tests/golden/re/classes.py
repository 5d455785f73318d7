# Sets and categories, in text, ASCII and bytes.
import re

text = "aZ09_ é日\t\n\x1c\u2028\xa0٣½-]^"
for pattern in (r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"[\w]", r"[^\w]", r"[\d-]", r"[^\s]", r"[\S]", r"[^\S]", r"[\W]", r"[^\W\d]", "[a-c]", "[^a-z]", "[]]", "[^]]", "[a^]", "[-a]", "[a-]", r"[\]\-]", ".", r"[\x1c-\x20]", "[日é]"):
    print(pattern, ascii(re.findall(pattern, text)), ascii(re.findall(pattern, text, re.A)))
for pattern in (rb"\w", rb"\W", rb"\d", rb"\s", rb"\S", rb"[\w]", rb"[^\w]", rb"[\x80-\xff]", rb"."):
    print(pattern, re.findall(pattern, b"aZ09_ \xe9\t\n\x1c\xa0-"))
print(re.findall(r"[\0-\t]", "\0\t\n"), re.findall(r"[\b]", "\b"), re.findall("[ab|c]", "a|"), re.findall(r"[\n\r\f\v\a\t]", "\n\r\f\v\a\t"), re.findall(r"[\u0041-\u0043\N{LATIN SMALL LETTER A}\101]", "ABCDa"))
print(re.findall(r"\bfoo\b", "foo bar foo. (foo) foobar"), re.findall(r"\Boo", "foo oo"), re.findall(r"\b\w", "été à", re.A), re.findall(r"\b\w", "été à"))
