# Codecs from bytes to bytes and from text to text, and what they refuse.
import codecs

for name, data in ("hex", b"ab\xff"), ("base64", b"abc"), ("uu", b"x" * 50), ("quopri", b"a\tb=\xe9 \n"), ("rot13", "Hello"):
    made = codecs.encode(data, name)
    print(name, codecs.lookup(name).name, made, codecs.decode(made, name) == data)
print(codecs.decode(codecs.encode(b"abc" * 50, "zip"), "zlib")[:4])


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


attempt(codecs.decode, "6162", "hex")
attempt(codecs.decode, "zz", "hex")
attempt(codecs.decode, b"a", "rot13")
attempt(codecs.decode, b"a", "uu")
attempt(codecs.decode, "a", "base64")
attempt(codecs.decode, b"a", "zlib")
attempt(codecs.encode, "a", "quopri")
attempt(codecs.encode, 5, "hex")
attempt("a".encode, "rot13")
attempt(b"a".decode, "uu")
