# The escapes of bytes literals as a codec.
import codecs

print(codecs.escape_encode(b"'\"\\\n\x00a\xff\t\r"))
print(codecs.escape_encode(b""))
print(codecs.escape_decode(b"\\'\\\"\\a\\b\\f\\n\\r\\t\\v\\\n\\101\\x41\\\\q"))
print(codecs.escape_decode("\\x41\\1018"), codecs.escape_decode(b"\\q\\477"))
print(codecs.escape_decode(b"\\x4z", "replace"), codecs.escape_decode(b"\\x4z", "ignore"))
for function, data in [(codecs.escape_decode, b"\\x4"), (codecs.escape_decode, b"a\\"), (codecs.escape_decode, 5),
                       (codecs.escape_encode, "a"), (codecs.escape_encode, bytearray(b"a"))]:
    try:
        print(function(data))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(codecs.charmap_build("abc"), codecs.unicode_escape_encode("\n\xe9"), codecs.unicode_escape_decode("\\x41"))
