# Encoding and decoding, with error handlers.
s = "aé☃😀"
for enc in ("utf-8", "UTF8", "utf_8", "latin-1", "ascii", "utf-16-le", "utf-32-be"):
    try:
        print(enc, s.encode(enc))
    except UnicodeEncodeError as e:
        print(enc, type(e).__name__, e)
print(s.encode("ascii", "replace"), s.encode("ascii", "ignore"), s.encode("ascii", "backslashreplace"), s.encode("ascii", "xmlcharrefreplace"), s.encode("latin-1", "replace"))
print(b"a\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"))
for data in (b"\xff", b"a\xc3", b"\xe2\x98", b"\xed\xa0\x80", b"\xc0\x80", b"ab\x80cd", b"\xf5\x80\x80\x80", b"\xe2\x28\xa1"):
    try:
        print(data.decode())
    except UnicodeDecodeError as e:
        print(e, e.start, e.end, e.reason)
    print(ascii(data.decode("utf-8", "replace")), ascii(data.decode("utf-8", "ignore")), ascii(data.decode("utf-8", "backslashreplace")), ascii(data.decode("utf-8", "surrogateescape")))
for call in (lambda: "a".encode("nope"), lambda: b"a".decode("nope"), lambda: "\ud800".encode(), lambda: b"\x80".decode("ascii"), lambda: "é".encode("ascii", "nope"), lambda: "a".encode(1)):
    try:
        print(call())
    except (LookupError, UnicodeError, TypeError) as e:
        print(type(e).__name__, ascii(str(e)))
print("\ud800".encode("utf-8", "surrogatepass"), b"\x80a".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
