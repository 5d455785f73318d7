"""Codecs: text to bytes and back, at once, in pieces, and over files. The encodings are those of str.encode()."""

import builtins

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
           "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
           "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader",
           "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
           "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"


class CodecInfo(tuple):
    """What a codec is made of: encode, decode, streamreader, streamwriter; the rest as attributes."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name, self.encode, self.decode = name, encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamreader, self.streamwriter = streamreader, streamwriter
        self._is_text_encoding = _is_text_encoding is None or _is_text_encoding
        return self

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"

    def __reduce__(self):
        return lookup, (self.name,)


# --- base classes ---


class Codec:
    """A codec without state: encode() and decode() answer (result, length consumed)."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    def __init__(self, errors="strict"):
        self.errors, self.buffer = errors, ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning."""

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """One that keeps what it cannot encode yet; _buffer_encode(input, errors, final) is for subclasses."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        done, taken = self._buffer_encode(text, self.errors, final)
        self.buffer = text[taken:]
        return done

    def getstate(self):
        """What is kept, or 0."""
        return self.buffer if self.buffer else 0

    def setstate(self, state):
        """Back to what getstate() gave."""
        self.buffer = state or ""

    def reset(self):
        self.setstate(0)


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """One that keeps bytes of characters that are not complete; _buffer_decode(input, errors, final) is for subclasses."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        whole = self.buffer + bytes(input)
        done, taken = self._buffer_decode(whole, self.errors, final)
        self.buffer = whole[taken:]
        return done

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Text written to a binary file."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if (offset, whence) == (0, 0):
            self.reset()

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


def _next_line(file):
    found = file.readline()
    if found:
        return found
    raise StopIteration


class StreamReader(Codec):
    """Text read from a binary file."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self._bytes, self._text = b"", self.charbuffertype()

    def _fill(self, size):
        data = self.stream.read() if size < 0 else self.stream.read(size)
        self._bytes += data
        text, consumed = self.decode(self._bytes, self.errors)
        self._bytes = self._bytes[consumed:]
        self._text += text
        return bool(data)

    def read(self, size=-1, chars=-1, firstline=False):
        """The text of about `size` bytes, at most `chars` characters; all that is left by default."""
        if chars < 0 and size < 0:
            self._fill(-1)
        elif chars < 0:
            if not self._text:
                self._fill(size)
        else:
            while len(self._text) < chars and self._fill(size if size >= 0 else 72):
                pass
        end = len(self._text) if chars < 0 else chars
        text, self._text = self._text[:end], self._text[end:]
        return text

    def readline(self, size=None, keepends=True):
        """The next line; '' at the end."""
        while True:
            lines = self._text.splitlines(True)
            if len(lines) > 1 or not self._fill(72 if size is None else size):
                break
        if not lines:
            return self._text
        line = lines[0]
        self._text = self._text[len(line):]
        return line if keepends else line.splitlines(False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._bytes, self._text = b"", self.charbuffertype()

    def __iter__(self):
        return self

    def __next__(self):
        return _next_line(self)

    def seek(self, offset, whence=0):
        """Changes the position of the stream; what was read ahead is forgotten."""
        self.stream.seek(offset, whence)
        self.reset()

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


def _of_end(end, name):
    # A method that is that of the reader or of the writer.
    def method(self, *args, **kwargs):
        return getattr(getattr(self, end), name)(*args, **kwargs)

    method.__name__ = name
    return method


class StreamReaderWriter:
    """A file with a reader and a writer: what codecs.open() makes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    # What is read and what is written are matters of one end each.
    for _end, _names in ("reader", ("read", "readline", "readlines", "__next__")), ("writer", ("write", "writelines")):
        for _name in _names:
            locals()[_name] = _of_end(_end, _name)
    del _end, _name, _names

    def __iter__(self):
        return self

    def reset(self):
        """Both ends forget what they keep."""
        for end in self.reader, self.writer:
            end.reset()

    def seek(self, offset, whence=0):
        """Changes the position; at the beginning the writer starts anew."""
        self.stream.seek(offset, whence)
        for end in (self.reader, self.writer)[:2 if offset == whence == 0 else 1]:
            end.reset()

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


class StreamRecoder:
    """A binary file whose bytes go through two codecs: encode and decode face the caller, Reader and Writer the file."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.encode, self.decode, self.errors = stream, encode, decode, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __iter__(self):
        return self

    def __next__(self):
        return _next_line(self)

    def __getattr__(self, name):
        return getattr(self.__dict__["stream"], name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


# --- the encodings ---


def _utf8_end(data):
    # Where the last character begins, if it is not complete.
    for back in range(1, min(3, len(data)) + 1):
        byte = data[-back]
        if byte & 0xc0 != 0x80:
            size = 4 if byte >= 0xf0 else 3 if byte >= 0xe0 else 2 if byte >= 0xc2 else 1
            return len(data) - back if size > back and byte < 0xf5 else len(data)
    return len(data)


def _utf16_end(data, big):
    end = len(data) & ~1
    if end and data[end - 2 if big else end - 1] & 0xfc == 0xd8:
        end -= 2
    return end


def _complete(name, data):
    # How many of the bytes are whole characters.
    if name in ("utf-8", "utf-8-sig"):
        return _utf8_end(data)
    if name.startswith("utf-16"):
        return _utf16_end(data, name == "utf-16-be")
    return len(data) & ~3 if name.startswith("utf-32") else len(data)


def _bytes_of(data, name=""):
    # For the codecs of escapes a str will do.
    if isinstance(data, str) and name.endswith("unicode-escape"):
        return str.encode(data)
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None


def _check_text(text, name):
    if not isinstance(text, str):
        known = "latin_1" if name == "iso8859-1" else name.replace("-", "_")
        raise TypeError(f"{known}_encode() argument 1 must be str, not {type(text).__name__}")


def _text_codec(name):
    real = "utf-8" if name == "utf-8-sig" else name
    marks = {"utf-8-sig": (BOM_UTF8,), "utf-16": (BOM_UTF16_LE, BOM_UTF16_BE), "utf-32": (BOM_UTF32_LE, BOM_UTF32_BE)}.get(name)
    following = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(name, real)  # behind the mark

    def encode(input, errors="strict"):
        _check_text(input, real)
        data = str.encode(input, real, errors)
        return (BOM_UTF8 + data if name == "utf-8-sig" else data), len(input)

    def decode(input, errors="strict"):
        data = _bytes_of(input, name)
        return str(data.removeprefix(BOM_UTF8) if name == "utf-8-sig" else data, real, errors), len(data)

    class Encoder(IncrementalEncoder):
        _begun = False

        def encode(self, input, final=False):
            if self._begun or marks is None:
                return input.encode(following, self.errors)
            self._begun = True
            return encode(input, self.errors)[0]

        def reset(self):
            self._begun = False

        def getstate(self):
            return 0 if self._begun or marks is None else 2

        def setstate(self, state):
            self._begun = not state

    class Decoder(BufferedIncrementalDecoder):
        _name = name if marks is None else None  # not known before the mark has been read

        def _buffer_decode(self, input, errors, final):
            skip = 0
            if self._name is None:
                size = len(marks[0])
                if len(input) < size and not final and any(mark.startswith(input) for mark in marks):
                    return "", 0
                if len(input) < size and not final and name != "utf-8-sig":
                    return "", 0
                if input[:size] == marks[0]:
                    self._name, skip = following, size
                elif len(marks) > 1 and input[:size] == marks[1]:
                    self._name, skip = following.replace("le", "be"), size
                else:
                    self._name = following
            end = len(input) if final else max(_complete(self._name, input), skip)
            return str(input[skip:end], self._name, errors), end

        def reset(self):
            super().reset()
            self._name = name if marks is None else None

    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self._encoder = Encoder(errors)

        def encode(self, input, errors="strict"):
            return self._encoder.encode(input), len(input)

        def reset(self):
            self._encoder.reset()

    class Reader(StreamReader):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self._decoder = Decoder(errors)

        def decode(self, input, errors="strict"):
            return self._decoder._buffer_decode(bytes(input), errors, False)

        def reset(self):
            super().reset()
            self._decoder.reset()

    for each in Encoder, Decoder, Writer, Reader:
        each.__name__ = each.__qualname__ = {"Encoder": "IncrementalEncoder", "Decoder": "IncrementalDecoder",
                                             "Writer": "StreamWriter", "Reader": "StreamReader"}[each.__name__]
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


def _other_codec(name, encode_all, decode_all):
    # Codecs from text to text or bytes to bytes.
    def encode(input, errors="strict"):
        return encode_all(input), len(input)

    def decode(input, errors="strict"):
        return decode_all(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode_all(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode_all(input)

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=False)


def _rot13():
    table = {}
    for start in "aA":
        for i in range(26):
            table[ord(start) + i] = ord(start) + (i + 13) % 26
    return _other_codec("rot-13", lambda text: str.translate(text, table), lambda text: str.translate(text, table))


def _hex():
    from binascii import a2b_hex, b2a_hex

    return _other_codec("hex", b2a_hex, a2b_hex)


_others = {"rot13": _rot13, "rot-13": _rot13, "hex": _hex, "hex-codec": _hex}
_names = {"utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8", "utf8-sig": "utf-8-sig", "us-ascii": "ascii",
          "646": "ascii", "ansi-x3.4-1968": "ascii", "latin-1": "iso8859-1", "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1", "iso-8859-1": "iso8859-1",
          "8859": "iso8859-1", "cp819": "iso8859-1", "utf16": "utf-16", "u16": "utf-16", "utf-16le": "utf-16-le",
          "utf-16be": "utf-16-be", "utf32": "utf-32", "u32": "utf-32", "utf-32le": "utf-32-le", "utf-32be": "utf-32-be",
          "unicodebigunmarked": "utf-16-be", "unicodelittleunmarked": "utf-16-le", "utf8-ucs2": "utf-8", "utf8-ucs4": "utf-8"}
_names |= dict.fromkeys("ansi-x3-4-1968 ansi-x3.4-1986 cp367 csascii ibm367 iso646-us iso-646.irv-1991 iso-ir-6 us".split(), "ascii")
_names |= dict.fromkeys("csisolatin1 ibm819 iso8859 iso-8859-1-1987 iso-ir-100".split(), "iso8859-1")
_native = frozenset("utf-8 utf-8-sig ascii iso8859-1 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be unicode-escape "
                    "raw-unicode-escape".split())
_known, _searchers = {}, []


def register(search_function, /):
    """Register a function that answers the CodecInfo for a name, or None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searchers.append(search_function)


def unregister(search_function, /):
    """Take a search function out again."""
    if search_function in _searchers:
        _searchers.remove(search_function)
        _known.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding. LookupError when there is none."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    plain = encoding.lower().replace(" ", "_")
    if plain in _known:
        return _known[plain]
    if "\0" in encoding:
        raise ValueError("embedded null character")
    name = "-".join("".join(c if c.isalnum() or c == "." else " " for c in plain).split())
    name = _names.get(name, name)
    if name in _others:
        info = _others[name]()
    elif name in _native:
        info = _text_codec(name)
    else:
        info = _search(plain, name)
        if info is None:
            raise LookupError(f"unknown encoding: {encoding}")
    _known[plain] = info
    return info


def _search(plain, name):
    from _codecs_more import find

    info = find(name)
    for search in _searchers if info is None else ():
        info = search(plain)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            break
    return info


# --- for str.encode() and bytes.decode(), which ask here when they do not know an encoding or a handler ---


def _encode_text(text, encoding, errors):
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.encode() to handle arbitrary codecs")
    made = _convert(info[0], text, errors, "encoding", encoding)
    if not isinstance(made, bytes):
        raise TypeError(f"{encoding!r} encoder returned {type(made).__name__!r} instead of 'bytes'; "
                        "use codecs.encode() to encode to arbitrary types")
    return made


def _decode_text(data, encoding, errors):
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"{encoding!r} is not a text encoding; use codecs.decode() to handle arbitrary codecs")
    made = _convert(info[1], data, errors, "decoding", encoding)
    if not isinstance(made, str):
        raise TypeError(f"{encoding!r} decoder returned {type(made).__name__!r} instead of 'str'; "
                        "use codecs.decode() to decode to arbitrary types")
    return made


def _convert(function, data, errors, side, encoding):
    # What the codec makes of the data; what it raises says whose it is.
    try:
        answer = function(data) if errors == "strict" else function(data, errors)
    except Exception as error:
        error.add_note(f"{side} with '{encoding}' codec failed")
        raise
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError(f"{side[:2]}coder must return a tuple (object,integer)")
    return answer[0]


def _handled(errors, error):
    # What the handler puts for what is wrong, where to go on, an index, and in what: bytes to decode may be others now.
    subject = error.object
    answer = lookup_error(errors)(error)
    is_encoding = isinstance(error, UnicodeEncodeError)
    if (not isinstance(answer, tuple) or len(answer) != 2 or not hasattr(answer[1], "__index__")
            or not isinstance(answer[0], (str, bytes) if is_encoding else str)):
        raise TypeError("encoding error handler must return (str/bytes, int) tuple" if is_encoding
                        else "decoding error handler must return (str, int) tuple")
    put, at = answer
    position = at.__index__()
    if not is_encoding:
        subject = error.object
        if not isinstance(subject, bytes):
            raise TypeError("object attribute must be bytes")
    size = len(subject)
    if position < 0:
        position += size
    if not 0 <= position <= size:
        raise IndexError(f"position {at} from error handler out of bounds")
    return put, position, subject


def _named(name):
    # The characters that a \\N{name} stands for; '' when there are none.
    from unicodedata import lookup

    try:
        return lookup(name)
    except KeyError:
        return ""


def charmap_encode(input, errors="strict", mapping=None, /):
    """Encode by a mapping from code points to bytes."""
    import _codecs_more

    return _codecs_more.charmap_encode(input, errors, mapping)


def charmap_decode(input, errors="strict", mapping=None, /):
    """Decode by a str or a mapping from bytes to characters."""
    import _codecs_more

    return _codecs_more.charmap_decode(input, errors, mapping)


def charmap_build(map, /):
    """The mapping for charmap_encode that fits a decoding table."""
    import _codecs_more

    return _codecs_more.charmap_build(map)


def __getattr__(name):
    if name in ("utf_7_encode", "utf_7_decode", "escape_encode", "escape_decode"):
        import _codecs_more

        return getattr(_codecs_more, name)
    end = next((end for end in ("_encode", "_decode") if name.endswith(end)), None)
    codec = name.removesuffix(end) if end else ""
    if codec not in ("utf_8", "ascii", "latin_1", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be",
                     "unicode_escape", "raw_unicode_escape"):
        raise AttributeError(f"module 'codecs' has no attribute {name!r}")
    return (_encoder_of if end == "_encode" else _decoder_of)(codec.replace("_", "-") if codec[0] in "ul" else codec, name)


def _encoder_of(codec, name):
    def encode(input, errors=None, /):
        _check_text(input, codec)
        return str.encode(input, codec, errors or "strict"), len(input)

    encode.__name__ = encode.__qualname__ = name
    return encode


def _decoder_of(codec, name):
    def decode(input, errors=None, final=False, /):
        data = _bytes_of(input, codec)
        end = len(data) if final else _complete(codec, data)
        return str(data[:end], codec, errors or "strict"), end

    decode.__name__ = decode.__qualname__ = name
    return decode


def getencoder(encoding):
    """The encoder function of an encoding."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The decoder function of an encoding."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class of incremental encoders of an encoding."""
    return _incremental(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    """The class of incremental decoders of an encoding."""
    return _incremental(encoding, "incrementaldecoder")


def _incremental(encoding, side):
    # Not every codec can work piece by piece.
    found = getattr(lookup(encoding), side)
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    """The StreamReader class of an encoding."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The StreamWriter class of an encoding."""
    return lookup(encoding).streamwriter


def encode(obj, encoding="utf-8", errors="strict"):
    """Encode with any codec, text to text and bytes to bytes too."""
    return _convert(lookup(encoding)[0], obj, errors, "encoding", encoding)


def decode(obj, encoding="utf-8", errors="strict"):
    """Decode with any codec, text to text and bytes to bytes too."""
    return _convert(lookup(encoding)[1], obj, errors, "decoding", encoding)


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encode pieces of text as they come."""
    yield from _piecewise(getincrementalencoder(encoding)(errors, **kwargs).encode, iterator, "")


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decode pieces of bytes as they come."""
    yield from _piecewise(getincrementaldecoder(encoding)(errors, **kwargs).decode, iterator, b"")


def _piecewise(convert, pieces, end):
    # What the method of an incremental coder makes of the pieces and of the end; empty results are left out.
    for piece in pieces:
        if made := convert(piece):
            yield made
    if made := convert(end, True):
        yield made


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file, encoded if an encoding is given: line ends stay as they are."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    made.encoding = encoding
    return made


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file whose bytes are in one encoding for the caller and in another on disk."""
    file_encoding = file_encoding or data_encoding
    data, stored = lookup(data_encoding), lookup(file_encoding)
    made = StreamRecoder(file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    made.data_encoding, made.file_encoding = data_encoding, file_encoding
    return made


# --- error handlers ---


def _check_error(error, *kinds):
    if not isinstance(error, kinds):
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")
    return error.object[error.start:error.end]


def strict_errors(exception, /):
    """Implements the 'strict' error handling."""
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception, /):
    """Implements the 'ignore' error handling."""
    _check_error(exception, UnicodeError)
    return "", exception.end


def replace_errors(exception, /):
    """Implements the 'replace' error handling."""
    text = _check_error(exception, UnicodeError)
    if isinstance(exception, UnicodeEncodeError):
        return "?" * len(text), exception.end
    return "\ufffd" * (len(text) if isinstance(exception, UnicodeTranslateError) else 1), exception.end


def xmlcharrefreplace_errors(exception, /):
    """Implements the 'xmlcharrefreplace' error handling."""
    return "".join(f"&#{ord(c)};" for c in _check_error(exception, UnicodeEncodeError)), exception.end


def backslashreplace_errors(exception, /):
    """Implements the 'backslashreplace' error handling."""
    text = _check_error(exception, UnicodeError)
    if isinstance(text, bytes):
        return "".join(f"\\x{byte:02x}" for byte in text), exception.end
    return "".join(f"\\x{ord(c):02x}" if c < "\u0100" else f"\\u{ord(c):04x}" if c < "\U00010000" else f"\\U{ord(c):08x}"
                   for c in text), exception.end


def namereplace_errors(exception, /):
    """Implements the 'namereplace' error handling."""
    from unicodedata import name

    pieces = []
    for c in _check_error(exception, UnicodeEncodeError):
        found = name(c, None)
        pieces.append(backslashreplace_errors(UnicodeEncodeError("", c, 0, 1, ""))[0] if found is None else f"\\N{{{found}}}")
    return "".join(pieces), exception.end


def _surrogate_escape(exception, /):
    part = _check_error(exception, UnicodeEncodeError, UnicodeDecodeError)
    if isinstance(part, bytes):
        taken = part[:next((i for i, byte in enumerate(part) if byte < 128), len(part))]
        if not taken:
            raise exception
        return "".join(chr(0xdc00 + byte) for byte in taken), exception.start + len(taken)
    if not all("\udc80" <= c <= "\udcff" for c in part):
        raise exception
    return bytes(ord(c) - 0xdc00 for c in part), exception.end


def _surrogate_pass(exception, /):
    part = _check_error(exception, UnicodeEncodeError, UnicodeDecodeError)
    encoding = exception.encoding if exception.encoding.startswith("utf-") else None
    if encoding is None:
        raise exception
    try:
        if isinstance(part, str):
            return part.encode(encoding, "surrogatepass"), exception.end
        size = 3 if encoding == "utf-8" else 2 if encoding.startswith("utf-16") else 4
        return exception.object[exception.start:][:size].decode(encoding, "surrogatepass"), exception.start + size
    except UnicodeError:
        raise exception from None


_handlers = {"surrogateescape": _surrogate_escape, "surrogatepass": _surrogate_pass, "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
             "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
             "namereplace": namereplace_errors}


def lookup_error(errors, /):
    """The function of an error handler. LookupError when there is none."""
    try:
        return _handlers[errors]
    except KeyError:
        raise LookupError(f"unknown error handler name '{errors}'") from None


def register_error(errors, handler, /):
    """Register an error handler, a function of the exception that answers what to put and where to go on."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler
