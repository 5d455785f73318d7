"""Conversion between binary data and ASCII"""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _ascii(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}") from None


def b2a_hex(data, sep=None, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None
    return (view.hex() if sep is None else view.hex(sep, bytes_per_sep)).encode("ascii")


def a2b_hex(hexstr, /):
    """Binary data of hexadecimal representation."""
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    if data.strip(b"0123456789abcdefABCDEF"):
        raise Error("Non-hexadecimal digit found")
    try:
        if len(data.split()) > 1:
            raise ValueError
        return bytes.fromhex(data.decode("ascii"))
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


def hexlify(data, sep=None, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    return b2a_hex(data, sep, bytes_per_sep)


def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    return a2b_hex(hexstr)


def b2a_base64(data, /, *, newline=True):
    """Base64-code line of data."""
    return _b64_encode(data, bool(newline))


def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    made = _b64_decode(_ascii(data), bool(strict_mode))
    if isinstance(made, str):
        raise Error(made)
    return made


# --- uuencode ---


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    data = bytes(memoryview(data))
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    out = bytearray([32 + len(data)])
    for i in range(0, len(data), 3):
        bits = int.from_bytes(data[i:i + 3].ljust(3, b"\0"), "big")
        out += bytes(32 + (bits >> shift & 63) for shift in (18, 12, 6, 0))
    if backtick:
        out = out.replace(b" ", b"`")
    return bytes(out + b"\n")


def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    data = _ascii(data)
    if not data:
        return b"\0" * 32
    size = data[0] - 32 & 63
    out, at = bytearray(), 1
    while len(out) < size:
        bits = 0
        for i in range(4):
            c = data[at] if at < len(data) else 32
            if c in b"\r\n":
                c = 32
            elif not 32 <= c <= 96:
                raise Error("Illegal char")
            else:
                at += 1
            bits = bits << 6 | (c - 32 & 63)
        out += bits.to_bytes(3, "big")
    if any(c not in b" `\r\n" for c in data[at:]):
        raise Error("Trailing garbage")
    return bytes(out[:size])


# --- quoted-printable ---


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode a string using quoted-printable encoding."""
    data = bytes(memoryview(data))
    crlf = data.find(b"\r\n") >= 0 and data.find(b"\n") == data.find(b"\r\n") + 1
    out, width, at, size = bytearray(), 0, 0, len(data)

    def is_end(i):
        return i >= size or data[i] == 10 or data[i:i + 2] == b"\r\n"

    while at < size:
        c = data[at]
        if istext and is_end(at):
            out += b"\r\n" if crlf else b"\n"
            width = 0
            at += 2 if c == 13 else 1
            continue
        if (c > 126 or c == 61 or header and c == 95 or c < 32 and c not in b"\t\r\n" or c in b"\r\n" and not istext
                or c in b"\r" or c in b"\t " and (quotetabs or is_end(at + 1) and istext or at + 1 == size)
                or c == 46 and width == 0 and (at + 1 == size or data[at + 1] in b"\n\r\0")):
            piece = b"_" if header and c == 32 and not quotetabs else b"=%02X" % c
        else:
            piece = b"_" if header and c == 32 else bytes((c,))
        if width + len(piece) >= 76 and not is_end(at + 1) or width + len(piece) > 76:
            out += b"=\r\n" if crlf else b"=\n"
            width = 0
        out += piece
        width += len(piece)
        at += 1
    return bytes(out)


def a2b_qp(data, header=False):
    """Decode a string of qp-encoded data."""
    data = _ascii(data)
    out, at, size = bytearray(), 0, len(data)
    while at < size:
        c = data[at]
        if c == 61:
            following = data[at + 1:at + 3]
            if at + 1 >= size:
                break
            if following[:1] in (b"\n", b"\r"):
                end = data.find(b"\n", at)
                at = size if end < 0 else end + 1
            elif following[:1] == b"=":
                out.append(61)
                at += 2
            elif len(following) == 2 and not following.strip(b"0123456789abcdefABCDEF"):
                out.append(int(following, 16))
                at += 3
            else:
                out.append(61)
                at += 1
        else:
            out.append(32 if header and c == 95 else c)
            at += 1
    return bytes(out)
