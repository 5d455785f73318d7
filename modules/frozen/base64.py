"""Base16, Base32, Base64 (RFC 4648), Base85 and Ascii85 data encodings"""

import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
           "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
           "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _bytes(s):
    # What is decoded may be ASCII text.
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}") from None


# --- 64 ---


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64; altchars stand for '+' and '/'."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s; other characters are skipped, or refused if validate."""
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Encode bytes-like object s using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode bytes encoded with the standard Base64 alphabet."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode bytes using the URL- and filesystem-safe Base64 alphabet, with '-' and '_'."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    """Decode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64decode(_bytes(s).translate(bytes.maketrans(b"-_", b"+/")))


def encodebytes(s):
    """Base64 of a bytes-like object, in lines of 76 characters."""
    view = _input(s)
    return b"".join(binascii.b2a_base64(view[i:i + MAXBINSIZE]) for i in range(0, len(view), MAXBINSIZE))


def decodebytes(s):
    """Decode Base64 in a bytes-like object."""
    return binascii.a2b_base64(_input(s))


def _input(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}") from None
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {s.__class__.__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}")
    return view


def encode(input, output):
    """Encode a binary file as Base64 into another."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """Decode a file of Base64 into another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


# --- 32 and 16 ---

_ALPHABET32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_HEX32 = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(s, alphabet):
    data = s if isinstance(s, (bytes, bytearray)) else memoryview(s).tobytes()
    out = bytearray()
    for i in range(0, len(data), 5):
        part = data[i:i + 5]
        bits = int.from_bytes(part.ljust(5, b"\0"), "big")
        used = (len(part) * 8 + 4) // 5
        out += bytes(alphabet[bits >> 35 - 5 * k & 31] for k in range(used)) + b"=" * (8 - used)
    return bytes(out)


def _decode32(s, alphabet, casefold, map01):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    body = s.rstrip(b"=")
    pads = len(s) - len(body)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    for i in range(0, len(body), 8):
        part = body[i:i + 8]
        bits = 0
        for c in part:
            if c not in values:
                raise binascii.Error("Non-base32 digit found")
            bits = bits << 5 | values[c]
        out += (bits << 5 * (8 - len(part))).to_bytes(5, "big")[:len(part) * 5 // 8]
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    return bytes(out)


def b32encode(s):
    """Encode the bytes-like objects using Base32."""
    return _encode32(s, _ALPHABET32)


def b32decode(s, casefold=False, map01=None):
    """Decode Base32; casefold: lower case too; map01: the letter that 1 stands for, 0 is O then."""
    return _decode32(s, _ALPHABET32, casefold, map01)


def b32hexencode(s):
    """Encode the bytes-like objects using Base32 with the extended hex alphabet."""
    return _encode32(s, _HEX32)


def b32hexdecode(s, casefold=False):
    """Decode Base32 with the extended hex alphabet."""
    return _decode32(s, _HEX32, casefold, None)


def b16encode(s):
    """Encode the bytes-like object s using Base16."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode Base16; casefold: lower case too."""
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# --- 85 ---

_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
_A85 = bytes(range(33, 118))


def _groups85(b, alphabet, pad, zero=None, spaces=None):
    data = b if isinstance(b, (bytes, bytearray)) else memoryview(b).tobytes()
    missing = -len(data) % 4
    pieces = []
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i:i + 4].ljust(4, b"\0"), "big")
        if word == 0 and zero:
            pieces.append(zero)
        elif word == 0x20202020 and spaces:
            pieces.append(spaces)
        else:
            pieces.append(bytes(alphabet[word // 85 ** k % 85] for k in (4, 3, 2, 1, 0)))
    if missing and not pad:
        if pieces[-1] == zero:
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b"".join(pieces)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85."""
    made = _groups85(b, _A85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        made = b"<~" + made
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [made[i:i + wrapcol] for i in range(0, len(made), wrapcol)]
        if adobe and lines and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        made = b"\n".join(lines)
    return made + b"~>" if adobe else made


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out, group = bytearray(), []
    for c in bytes(b) + b"u" * 4:
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                word = 0
                for digit in group:
                    word = word * 85 + digit
                if word > 0xffffffff:
                    raise ValueError("Ascii85 overflow")
                out += word.to_bytes(4, "big")
                group = []
        elif c == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and c == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    missing = 4 - len(group)
    return bytes(out[:-missing] if missing else out)


def _decode85(b, alphabet, name):
    b = _bytes(b)
    values = {c: i for i, c in enumerate(alphabet)}
    missing = -len(b) % 5
    padded = bytes(b) + alphabet[-1:] * missing
    out = bytearray()
    for i in range(0, len(padded), 5):
        word = 0
        for j, c in enumerate(padded[i:i + 5]):
            if c not in values:
                raise ValueError(f"bad {name} character at position {i + j}")
            word = word * 85 + values[c]
        if word > 0xffffffff:
            raise ValueError(f"{name} overflow in hunk starting at byte {i}")
        out += word.to_bytes(4, "big")
    return bytes(out[:-missing] if missing else out)


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format; pad: with zero bytes to whole groups."""
    return _groups85(b, _B85, pad)


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b."""
    return _decode85(b, _B85, "base85")


def z85encode(s):
    """Encode bytes-like object s in Z85 format."""
    return _groups85(s, _Z85, False)


def z85decode(s):
    """Decode the Z85-encoded bytes-like object or ASCII string s."""
    return _decode85(s, _Z85, "z85")
