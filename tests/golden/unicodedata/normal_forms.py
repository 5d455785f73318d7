# Normal forms.
import unicodedata as u

for text in ("é", "e\u0301", "ﬁ", "Å", "각", "\u1100\u1161\u11a8", "a\u0327\u0301", "a\u0301\u0327", "①½", "\u212b", "ascii", "", "\ud800e\u0301\udc00", "日本", "ǆ", "ｱ"):
    print(ascii(text), *[ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], *[u.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
s = "plain"
print(u.normalize("NFC", s) is s, u.normalize("NFD", "e\u0301" * 3) == "e\u0301" * 3, len(u.normalize("NFD", "é" * 1000)))
