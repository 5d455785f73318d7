# Encoding and decoding at once; looking codecs up.
import codecs

print(codecs.encode("é"), codecs.decode(b"\xc3\xa9"), codecs.encode("é", "latin-1"), codecs.decode(b"\xe9", "latin-1"), codecs.encode("aé", "ascii", "replace"), codecs.encode("Hello", "rot13"), codecs.encode(b"ab", "hex"), codecs.decode(b"6162", "hex"))
for name in ("utf-8", "UTF8", "utf_16", "latin1", "ascii", "utf-8-sig", "utf-32-be", "rot13"):
    info = codecs.lookup(name)
    print(name, info.name, len(info), info[0] is info.encode, info._is_text_encoding)
print(codecs.getencoder("utf-8")("aé"), codecs.getdecoder("utf-8")(b"a\xc3\xa9"), codecs.lookup("utf-8-sig").encode("a"), codecs.lookup("utf-8-sig").decode(b"\xef\xbb\xbfa"))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM == codecs.BOM_UTF16)
for action in (lambda: codecs.lookup("no such"), lambda: codecs.lookup(1), lambda: codecs.encode("é", "ascii"), lambda: codecs.decode(b"\xff", "utf-8"), lambda: codecs.lookup_error("none"), lambda: codecs.register(1), lambda: codecs.register_error("x", 1)):
    try:
        print(action())
    except (LookupError, TypeError, UnicodeError) as error:
        print(type(error).__name__, error)
error = UnicodeEncodeError("ascii", "aé😀b", 1, 3, "reason")
print(codecs.ignore_errors(error), codecs.replace_errors(error), codecs.xmlcharrefreplace_errors(error), codecs.backslashreplace_errors(error), codecs.lookup_error("ignore") is codecs.ignore_errors)
print(codecs.backslashreplace_errors(UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "r")), codecs.replace_errors(UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "r")))
codecs.register(lambda name: codecs.lookup("rot13") if name == "mine" else None)
print(codecs.encode("abc", "mine"))
