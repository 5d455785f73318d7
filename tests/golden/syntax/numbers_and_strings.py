# Literals: radixes, underscores, escapes, prefixes, joining.
print(0xFF, 0o17, 0b1010, 1_000_000, 00, 0xdead_beef)
print(1.5, .5, 5., 1e3, 1_0.0_1e-1_0)
print("a\tb\x41\u00e9\101", r"\n", "one" 'two' """three""")
print(b"a\x00\xff", rb"\x", u"text", '\'', "line \
continued")
