# VERBOSE, comments, escape.
import re

number = re.compile(r"""
    (?P<sign> [-+] )?      # a sign
    (?P<whole> \d+ )       # digits
    (?: \. (?P<part>\d+) )? # \ in a comment, ) too
    [ ] \# x\ y
""", re.VERBOSE)
print(number.match("-12.5 #x y").groupdict(), number.match("7 #x y").groupdict())
print(re.match("a b # c", "ab", re.X), re.match("[ #]", "#", re.X), re.match(r"\ a", " a", re.X), re.match("a  *", "aa", re.X), re.match("(?x)a b\n#c\nd", "abd"), re.match("a(?#comment)b", "ab"), re.match("a {2}", "aa", re.X))
print(re.escape("a.b*c[d]{e}-f g#h~i&j|k^l$m(n)o\\p?q+r\n\t"), re.escape(b"a.\xff"), re.escape("é日_"), re.escape(""))
for text in ("a.b", "(x)", "[^]", "a b\n", "\\", "-"):
    assert re.fullmatch(re.escape(text), text) and re.fullmatch(re.escape(text), text, re.X)
try:
    re.compile("a (?x", re.X)
except re.error as error:
    print(error)
