text = "a\\b\t\n\r\0\x7f\xe9\u2603\U0001f600'\""
for name in "unicode_escape", "raw_unicode_escape", "unicode-escape", "Raw-Unicode-Escape":
    data = text.encode(name)
    print(name, data, data.decode(name) == text)
for data in (b"\\x41\\u2603\\U0001f600", b"\\101\\0\\7x", b"\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"", b"\\\nx", b"\xe9\xff"):
    print(ascii(data.decode("unicode_escape")), ascii(data.decode("raw_unicode_escape")))
print(ascii(rb"\\u0041\\\u0041".decode("raw_unicode_escape")))
for data in b"\\x4", b"\\u123", b"\\U0011ffff", b"\\", b"ok\\xzz":
    for name in "unicode_escape", "raw_unicode_escape":
        for errors in "strict", "ignore", "replace":
            try:
                print(ascii(data.decode(name, errors)))
            except UnicodeDecodeError as e:
                print(e)
