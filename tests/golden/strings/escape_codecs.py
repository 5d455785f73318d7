text = "a\\b\n\t\r\x00\x7f\xe9\u20ac\U0001f600'\""
for codec in "unicode_escape", "raw-unicode-escape":
    data = text.encode(codec)
    print(codec, data, data.decode(codec) == text)
print(rb"\u0663 \\u0041 \q \x41 \N".decode("raw_unicode_escape"))
print(ascii(rb"\x41\101\7\u20ac\U0001F600\'\"\\\a\b\f\v\
end".decode("unicode-escape")), ascii(b"\xe9".decode("unicode_escape")), "\ud800".encode("unicode_escape"))
for data, codec in (rb"\x4", "unicode_escape"), (rb"a\u12", "unicode_escape"), (rb"\U00110000", "unicode_escape"), (rb"\u12z", "raw_unicode_escape"), (rb"\U00110000", "raw_unicode_escape"), (b"a\\", "unicode_escape"):
    for errors in "strict", "replace", "ignore":
        try:
            print(ascii(data.decode(codec, errors)))
        except UnicodeDecodeError as error:
            print(error)
