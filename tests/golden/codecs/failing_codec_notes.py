# What a codec raises has a note that names it; str.encode knows some encodings itself.
import codecs


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


attempt("\u0100".encode, "ascii")
attempt("\u0100".encode, "cp1252")
attempt(b"\x81".decode, "cp1252")
attempt(codecs.encode, "\u0100", "ascii")
attempt(codecs.decode, b"\xff", "utf8")
attempt(codecs.encode, 5)
attempt(codecs.encode, b"a", "latin1")
attempt(codecs.encode, b"a", "utf-16-le")
attempt(codecs.decode, "a")
attempt(codecs.decode, 5, "ascii")
attempt(codecs.encode, "a", "no-such")


class Odd:
    pass


codecs.register(lambda name: codecs.CodecInfo(lambda text, errors: Odd, lambda data, errors: (1, 2), name="odd") if name == "odd" else None)
attempt("a".encode, "odd")
attempt(b"a".decode, "odd")
attempt(codecs.decode, b"a", "odd")
