"""Codecs that are seldom asked for: the encodings of one byte a character, UTF-7, Punycode, those of binascii. Module codecs looks here."""

import codecs
from codecs import BufferedIncrementalDecoder, BufferedIncrementalEncoder, CodecInfo, StreamReader, StreamWriter


def _info(name, encode_part, decode_part):
    # A codec from encode_part(text, errors, final) and decode_part(bytes, errors, final), which answer (result, taken).
    def encode(input, errors="strict"):
        return encode_part(input, errors, True)

    def decode(input, errors="strict"):
        return decode_part(codecs._bytes_of(input), errors, True)

    class IncrementalEncoder(BufferedIncrementalEncoder):
        def _buffer_encode(self, input, errors, final):
            return encode_part(input, errors, final)

    class IncrementalDecoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, input, errors, final):
            return decode_part(input, errors, final)

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode_part(input, errors, True)

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return decode_part(codecs._bytes_of(input), errors, False)

    Writer.__name__, Reader.__name__ = "StreamWriter", "StreamReader"
    return CodecInfo(encode, decode, Reader, Writer, IncrementalEncoder, IncrementalDecoder, name)


# --- tables ---


def charmap_encode(text, errors, mapping):
    """Text by a mapping from code points to bytes (ints, bytes or None), None: Latin-1."""
    if mapping is None:
        return text.encode("latin-1", errors), len(text)
    if type(mapping) is _Reversed and mapping.complete(text):
        return bytes(map(mapping.__getitem__, map(ord, text))), len(text)
    out, at, size = bytearray(), 0, len(text)
    while at < size:
        found = _byte(mapping, text[at])
        if found is not None:
            out += found
            at += 1
            continue
        end = at + 1
        while end < size and _byte(mapping, text[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", text, at, end, "character maps to <undefined>")
        put, at, _ = codecs._handled(errors, error)
        if isinstance(put, bytes):
            out += put
            continue
        for c in put:
            found = _byte(mapping, c)
            if found is None:
                raise error
            out += found
    return bytes(out), size


def _byte(mapping, c):
    try:
        found = mapping[ord(c)]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes((found,))
    if found is not None and not isinstance(found, bytes):
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(found).__name__}")
    return found


def charmap_decode(data, errors, mapping):
    """Bytes by a string or a mapping from bytes to characters (str, code points or None), None: Latin-1."""
    data = codecs._bytes_of(data)
    if mapping is None:
        return str(data, "latin-1", errors), len(data)
    pieces, at, size = [], 0, len(data)
    while at < size:
        found = _character(mapping, data[at])
        if found is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1, "character maps to <undefined>")
            found, at, data = codecs._handled(errors, error)
            size = len(data)
        else:
            at += 1
        pieces.append(found)
    return "".join(pieces), size


def _character(mapping, byte):
    try:
        found = mapping[byte]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found < 0x110000:
            raise TypeError("character mapping must be in range(0x110000)")
        found = chr(found)
    elif found is not None and not isinstance(found, str):
        raise TypeError("character mapping must return integer, None or str")
    return None if found == "\ufffe" else found


class _Reversed(dict):
    # From code points to bytes, made from a table.
    def complete(self, text):
        return all(ord(c) in self for c in set(text))


def charmap_build(table):
    """The mapping for charmap_encode from a decoding table, a str."""
    return _Reversed((ord(c), i) for i, c in enumerate(table) if c != "\ufffe")


def _charmap_codec(name, table):
    if len(table) == 128:
        table = "".join(map(chr, range(128))) + table
    mapping = charmap_build(table)
    is_whole = "\ufffe" not in table

    def encode(text, errors, final):
        return charmap_encode(text, errors, mapping)

    def decode(data, errors, final):
        if is_whole:
            return "".join(map(table.__getitem__, data)), len(data)
        return charmap_decode(data, errors, table)

    return _info(name, encode, decode)


# --- UTF-7 (RFC 2152) ---

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_PLAIN = frozenset(_BASE64[:62] + "'(),-./:?!\"#$%&*;<=>@[]^_`{|} \t\r\n")


def utf_7_encode(text, errors="strict"):
    """Text in seven bits: what is not plain stands in Base64 behind a plus."""
    out, bits, count, is_shifted = [], 0, 0, False
    for c in text:
        if is_shifted and c in _PLAIN:
            if count:
                out.append(_BASE64[bits << 6 - count & 63])
                bits = count = 0
            is_shifted = False
            if c in _BASE64 or c == "-":
                out.append("-")
        if not is_shifted:
            if c in _PLAIN:
                out.append(c)
                continue
            if c == "+":
                out.append("+-")
                continue
            is_shifted = True
            out.append("+")
        for unit in _units(ord(c)):
            bits, count = bits << 16 | unit, count + 16
            while count >= 6:
                count -= 6
                out.append(_BASE64[bits >> count & 63])
            bits &= (1 << count) - 1
    if count:
        out.append(_BASE64[bits << 6 - count & 63])
    if is_shifted:
        out.append("-")
    return "".join(out).encode("ascii"), len(text)


def _units(code):
    if code < 0x10000:
        return code,
    return 0xd800 + (code - 0x10000 >> 10), 0xdc00 + (code & 0x3ff)


class _Utf7Reader:
    # Reads one text; `start` is where the Base64 that is open begins, -1: none is.
    def __init__(self):
        self.out, self.start = [], -1
        self.bits = self.count = self.high = 0

    def add(self, value):
        # Six more bits; a whole unit becomes a character, two surrogates one.
        self.bits, self.count = self.bits << 6 | value, self.count + 6
        if self.count < 16:
            return
        self.count -= 16
        unit = self.bits >> self.count
        self.bits &= (1 << self.count) - 1
        if self.high and 0xdc00 <= unit < 0xe000:
            self.out.append(chr(0x10000 + (self.high - 0xd800 << 10) + unit - 0xdc00))
            self.high = 0
            return
        self.flush()
        if 0xd800 <= unit < 0xdc00:
            self.high = unit
        else:
            self.out.append(chr(unit))

    def flush(self):
        if self.high:
            self.out.append(chr(self.high))
            self.high = 0

    def close(self, byte):
        # Ends the Base64 before `byte`: what is wrong with it, or None.
        if self.count >= 6:
            return "partial character in shift sequence"
        if self.bits:
            return "non-zero padding bits in shift sequence"
        if byte < 128 and byte != 0x2b:
            self.flush()
        self.high = self.bits = self.count = 0
        return None

    def is_open(self):
        return self.high or self.count >= 6 or self.bits


def utf_7_decode(data, errors="strict", final=False):
    """Text from UTF-7, and how many bytes were taken: all when final, else up to Base64 that is not complete."""
    data = bytes(data)
    values = {ord(c): i for i, c in enumerate(_BASE64)}
    reader, at, size = _Utf7Reader(), 0, len(data)
    kept = 0
    while at < size or final and reader.start >= 0 and reader.is_open():
        if at == size:
            begin, reader.start = reader.start, -1
            at, data = _utf7_error(reader, errors, data, begin, size, "unterminated shift sequence")
            size = len(data)
            continue
        byte, reason = data[at], None
        if reader.start >= 0:
            if byte in values:
                reader.add(values[byte])
                at += 1
                continue
            reason, begin = reader.close(byte), reader.start
            reader.start = -1
            at += reason is not None or byte == 0x2d
        elif byte == 0x2b:
            begin, at = at, at + 1
            if data[at:at + 1] == b"-":
                reader.out.append("+")
                at += 1
            elif at < size and data[at] not in values:
                reason, at = "ill-formed sequence", at + 1
            else:
                reader.start, kept = begin, len(reader.out)
        elif byte < 128:
            reader.out.append(chr(byte))
            at += 1
        else:
            reason, begin, at = "unexpected special character", at, at + 1
        if reason is not None:
            at, data = _utf7_error(reader, errors, data, begin, at, reason)
            size = len(data)
    if reader.start >= 0 and not final:
        return "".join(reader.out[:kept]), reader.start
    return "".join(reader.out), size


def _utf7_error(reader, errors, data, begin, end, reason):
    reader.high = reader.bits = reader.count = 0
    put, at, data = codecs._handled(errors, UnicodeDecodeError("utf7", data, begin, end, reason))
    reader.out.append(put)
    return at, data


# --- Punycode (RFC 3492) ---


def _adapt(delta, is_first, points):
    delta = delta // 700 if is_first else delta // 2
    delta += delta // points
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)


def _threshold(k, bias):
    return 1 if k <= bias else 26 if k >= bias + 26 else k - bias


def _punycode_encode(text, errors, final):
    basic = [c for c in text if c < "\x80"]
    out = basic + ["-"] if basic else []
    n, delta, bias, done = 128, 0, 72, len(basic)
    while done < len(text):
        following = min(ord(c) for c in text if ord(c) >= n)
        delta += (following - n) * (done + 1)
        n = following
        for c in text:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                q, k = delta, 36
                while q >= (t := _threshold(k, bias)):
                    out.append("abcdefghijklmnopqrstuvwxyz0123456789"[t + (q - t) % (36 - t)])
                    q, k = (q - t) // (36 - t), k + 36
                out.append("abcdefghijklmnopqrstuvwxyz0123456789"[q])
                bias = _adapt(delta, done == len(basic), done + 1)
                delta, done = 0, done + 1
        delta, n = delta + 1, n + 1
    return "".join(out).encode("ascii"), len(text)


def _punycode_decode(data, errors, final):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError(f"Unsupported error handling: {errors}")
    base, dash, extended = data.rpartition(b"-")
    out = list(str(base, "ascii", errors))
    n, i, bias, at = 128, 0, 72, 0
    extended = extended.lower()
    while at < len(extended):
        before, weight, k = i, 1, 36
        while True:
            if at == len(extended):
                if errors != "strict":
                    return "".join(out), len(data)
                raise UnicodeDecodeError("punycode", data, len(data), len(data) + 1, "incomplete punycode string")
            c = extended[at]
            digit = c - 97 if 97 <= c <= 122 else c - 22 if 48 <= c <= 57 else -1
            if digit < 0 and errors != "strict":
                return "".join(out), len(data)
            if digit < 0:
                where = len(data) - len(extended) + at
                raise UnicodeDecodeError("punycode", data, where, where + 1, f"Invalid extended code point '{data[where]}'")
            at += 1
            i += digit * weight
            t = _threshold(k, bias)
            if digit < t:
                break
            weight, k = weight * (36 - t), k + 36
        bias = _adapt(i - before, before == 0, len(out) + 1)
        n, i = n + i // (len(out) + 1), i % (len(out) + 1)
        out.insert(i, chr(n))
        i += 1
    return "".join(out), len(data)


# --- escapes of bytes literals ---

_SIMPLE_ESCAPES = {92: b"\\", 39: b"'", 34: b'"', 97: b"\a", 98: b"\b", 102: b"\f", 110: b"\n", 114: b"\r", 116: b"\t",
                   118: b"\v", 10: b""}


def escape_decode(data, errors=None, /):
    """The bytes that a bytes literal with such text stands for."""
    data = data.encode() if isinstance(data, str) else codecs._bytes_of(data)
    out, at, size, doubtful = bytearray(), 0, len(data), []
    while at < size:
        slash = data.find(b"\\", at)
        if slash < 0:
            slash = size
        out += data[at:slash]
        at = slash + 1
        if at == size:
            raise ValueError("Trailing \\ in string")
        if at < size:
            at = _escape(data, at, errors or "strict", out, doubtful)
    if doubtful:
        import warnings

        warnings.warn(doubtful[0], DeprecationWarning, stacklevel=2)
    return bytes(out), size


def _escape(data, at, errors, out, doubtful):
    # Adds what stands at `at`, behind a backslash; where it ends. What is to be warned of goes to `doubtful`.
    c = data[at]
    if c in _SIMPLE_ESCAPES:
        out += _SIMPLE_ESCAPES[c]
        return at + 1
    if c in b"01234567":
        end = at + 1
        while end < at + 3 and data[end:end + 1] in (b"0", b"1", b"2", b"3", b"4", b"5", b"6", b"7"):
            end += 1
        code = int(data[at:end], 8)
        if code > 255:
            doubtful.append(f"invalid octal escape sequence '\\{code:o}'")
        out.append(code & 255)
        return end
    if c != 120:
        doubtful.append(f"invalid escape sequence '\\{chr(c)}'")
        out += data[at - 1:at + 1]
        return at + 1
    digits = data[at + 1:at + 3]
    if len(digits) == 2 and not digits.strip(b"0123456789abcdefABCDEF"):
        out.append(int(digits, 16))
        return at + 3
    if errors == "strict":
        raise ValueError(f"invalid \\x escape at position {at - 1}")
    if errors not in ("replace", "ignore"):
        raise ValueError(f"decoding error; unknown error handling code: {errors}")
    out += b"?" if errors == "replace" else b""
    return at + 1 + bool(digits and digits[:1] in b"0123456789abcdefABCDEF")


def escape_encode(data, errors=None, /):
    """The bytes as they stand in a bytes literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    # With both kinds of quotes in it a repr takes single ones, and escapes those inside.
    return repr(data + b"'\"")[2:-4].encode(), len(data)


# --- codecs of bytes, by binascii ---


def _uu_encode(data):
    from binascii import b2a_uu

    data = codecs._bytes_of(data)
    lines = [b"begin 666 <data>\n", *(b2a_uu(data[i:i + 45]) for i in range(0, len(data), 45)), b" \nend\n"]
    return b"".join(lines)


def _uu_decode(data):
    from binascii import Error, a2b_uu

    lines = iter(codecs._bytes_of(data).splitlines(True))
    if not any(line.startswith(b"begin") for line in lines):
        raise ValueError('Missing "begin" line in input data')
    pieces = []
    for line in lines:
        if line == b"end\n":
            return b"".join(pieces)
        try:
            pieces.append(a2b_uu(line))
        except Error:
            # Some encoders write more than the line's length says.
            pieces.append(a2b_uu(line[:((line[0] - 32 & 63) * 4 + 5) // 3]))
    raise ValueError("Truncated input data")


def _bytes_codec(name):
    if name in ("base64", "base64-codec", "base-64"):
        from base64 import decodebytes, encodebytes

        return codecs._other_codec("base64", encodebytes, decodebytes)
    if name in ("uu", "uu-codec"):
        return codecs._other_codec("uu", _uu_encode, _uu_decode)
    if name in ("quopri", "quopri-codec", "quoted-printable", "quotedprintable"):
        from binascii import a2b_qp, b2a_qp

        return codecs._other_codec("quopri", lambda data: b2a_qp(codecs._bytes_of(data), True),
                                   lambda data: a2b_qp(codecs._bytes_of(data)))
    if name in ("zlib", "zlib-codec", "zip"):
        from zlib import compress, decompress

        return codecs._other_codec("zlib", compress, decompress)
    return None


def find(name):
    """The CodecInfo of an encoding, its name in lower case with '-' for every separator; None: unknown."""
    if name in ("utf-7", "utf7", "u7", "unicode-1-1-utf-7"):
        return _info("utf-7", lambda text, errors, final: utf_7_encode(text, errors), utf_7_decode)
    if name == "punycode":
        return _info("punycode", _punycode_encode, _punycode_decode)
    if name == "charmap":
        return _info("charmap", lambda text, errors, final: charmap_encode(text, errors, None),
                     lambda data, errors, final: charmap_decode(data, errors, None))
    if (found := _bytes_codec(name)) is not None:
        return found
    from _charmaps import ALIASES, TABLES

    for real, others in ALIASES.items():
        if name in others.split():
            name = real
    table = TABLES.get(name)
    return None if table is None else _charmap_codec(name, table)
