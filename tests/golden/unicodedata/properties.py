# What Unicode says of characters.
import unicodedata as u

for c in "aZ5 é½²日٣Ⅷ€\n\u0301（(\u200f\uac01\U0001f600\ud800\ue000ﬁ一Ω\xa0":
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), repr(u.decomposition(c)), u.name(c, None), u.decimal(c, -1), u.digit(c, -1), u.numeric(c, -1))
for name in ("LATIN SMALL LETTER E WITH ACUTE", "GRINNING FACE", "CJK UNIFIED IDEOGRAPH-65E5", "HANGUL SYLLABLE GAG", "latin small letter a", "LATIN CAPITAL LETTER GHA", "LINE FEED"):
    print(ascii(u.lookup(name)), u.name(u.lookup(name), "no name"))
for action in (lambda: u.lookup("no such"), lambda: u.name("\n"), lambda: u.name("ab"), lambda: u.name(1), lambda: u.numeric("a"), lambda: u.decimal("²"), lambda: u.digit("½"), lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 1), lambda: u.category("")):
    try:
        print(action())
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
assert all(u.lookup(u.name(chr(c))) == chr(c) for c in range(0x3000) if u.name(chr(c), None))
print(sum(u.category(chr(c)) == "Lu" for c in range(0x2000)), sum(u.mirrored(chr(c)) for c in range(0x3000)), sum(u.combining(chr(c)) > 0 for c in range(0x1000)))
