# A handler may put other bytes in place of those that are decoded.
import codecs


def other(error):
    new = b"new \xe2\x82\xac bytes"
    position = len(new) if error.object == new else 4
    error.object = new
    return "<>", position


codecs.register_error("other", other)
for name in "ascii", "utf-8", "unicode_escape", "raw_unicode_escape", "cp1252":
    try:
        print(name, ascii(b"ab\\x\\u12\x81\xff".decode(name, "other")))
    except Exception as error:
        print(name, type(error).__name__, error)


def put(value, position):
    def handler(error):
        error.object = value
        return "?", position

    codecs.register_error("put", handler)
    try:
        return b"ab\xffcd".decode("utf-8", "put")
    except Exception as error:
        return type(error).__name__, str(error)


print(put(b"", 0), put(b"", 3), put(b"longer than it was", 10), put(b"x", -1))
print(put(bytearray(b"long enough for this"), 9), put("text", 1), put(None, 1))


def encoding(error):
    error.object = "long enough for this"
    return "?", 12


codecs.register_error("encoding", encoding)
try:
    print("a\u20acb".encode("ascii", "encoding"))
except IndexError as error:
    print(error)
