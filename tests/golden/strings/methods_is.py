# The is... predicates.
tests = ["", "a", "1", "a1", " ", "\n", "_", "a b", "é", "²", "½", "٣", "Ⅷ", "123", "-1", "1.5", "class", "x1", "1x", "\x00", "😀", "ab\n", "\xa0"]
for t in tests:
    flags = [t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isidentifier(), t.isprintable(), t.isascii()]
    print(ascii(t), "".join("TF"[not f] for f in flags))
