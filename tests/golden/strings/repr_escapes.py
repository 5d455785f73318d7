# repr chooses quotes and escapes what cannot be printed.
for s in ("", "a'b", 'a"b', "a'b\"c", "tab\t", "nl\n", "cr\r", "back\\slash", "\x00\x01\x1f\x7f", "\x80\x9f\xa0\xad", "é☃😀", "\u200b\u2028", "\ud800", "\U000e0001", "\uffff", "mixed\x1b[0m'"):
    print(ascii(repr(s)), ascii(s), len(repr(s)))
print(repr("é☃😀"), str("é"), ascii("é☃😀"))
print(["a'b", "c\n"], ("é",), {"k\t": "v"})
print(r"raw\n", R"\x", "a\
b", "con" "cat" 'ed', """triple "quoted"
line""")
print("\a\b\f\v".encode(), "\x7e", "\'", '\"')
print(str(object)[:8], repr(None), repr(...), repr(NotImplemented), repr(int), repr(len), repr(str.upper))
