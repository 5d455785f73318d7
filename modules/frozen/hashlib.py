"""Secure hashes: one constructor for each algorithm, and new(name)."""

import _hashlib

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
                         "shake_128", "shake_256", "blake2b", "blake2s"}
algorithms_available = set(algorithms_guaranteed)

__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "file_digest", "pbkdf2_hmac")


def _constructor(name):
    def make(string=b"", *, usedforsecurity=True):
        made = _hashlib.new(name)
        made.update(string)
        return made

    make.__name__ = make.__qualname__ = "openssl_" + name
    make.__doc__ = f"Returns a {name} hash object; optionally initialized with a string"
    return make


md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"))
sha3_224, sha3_256, sha3_384, sha3_512 = map(_constructor, ("sha3_224", "sha3_256", "sha3_384", "sha3_512"))
shake_128, shake_256 = map(_constructor, ("shake_128", "shake_256"))


def _blake2(name, word, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size,
            last_node):
    # The parameter block: `word` is the size of a word, most sizes follow from it.
    largest, extra = word * 8, word * 2
    digest_size = largest if digest_size is None else digest_size
    key, salt, person = (bytes(memoryview(each)) for each in (key, salt, person))
    if not 1 <= digest_size <= largest:
        raise ValueError(f"digest_size must be between 1 and {largest} bytes")
    for what, value, most in ("salt", salt, extra), ("person", person, extra), ("key", key, largest):
        if len(value) > most:
            raise ValueError(f"maximum {what} length is {most} bytes")
    for what, value, least, most in (("fanout", fanout, 0, 255), ("depth", depth, 1, 255),
                                     ("node_depth", node_depth, 0, 255), ("inner_size", inner_size, 0, largest)):
        if not least <= value <= most:
            raise ValueError(f"{what} must be between {least} and {'is' if what == 'inner_size' else ''}{most}")
    if leaf_size > 0xffffffff:
        raise OverflowError("leaf_size is too large")
    if node_offset >= 1 << (64 if word == 8 else 48):
        raise OverflowError("node_offset is too large")
    block = bytes((digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, "little")
    block += node_offset.to_bytes(8 if word == 8 else 6, "little") + bytes((node_depth, inner_size))
    block += bytes(14 if word == 8 else 0) + salt.ljust(extra, b"\0") + person.ljust(extra, b"\0")
    made = _hashlib.new(name, block, bool(last_node))
    if key:
        made.update(key.ljust(made.block_size, b"\0"))
    made.update(data)
    return made


class _Blake2:
    # Callable like the class of CPython, whose limits are attributes.
    def __init__(self, name, word):
        self._name, self._word, self.__name__ = name, word, name
        self.MAX_DIGEST_SIZE = self.MAX_KEY_SIZE = word * 8
        self.SALT_SIZE = self.PERSON_SIZE = word * 2

    def __call__(self, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        return _blake2(self._name, self._word, data, digest_size, key, salt, person, fanout, depth, leaf_size, node_offset,
                       node_depth, inner_size, last_node)


blake2b, blake2s = _Blake2("blake2b", 8), _Blake2("blake2s", 4)


def new(name, data=b"", **kwargs):
    """A hash object by the name of its algorithm; data is added to it."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    plain = name.lower().replace("-", "_")
    plain = {"sha_1": "sha1", "sha_224": "sha224", "sha_256": "sha256", "sha_384": "sha384", "sha_512": "sha512",
             "blake2b512": "blake2b", "blake2s256": "blake2s", "shake128": "shake_128", "shake256": "shake_256"}.get(plain, plain)
    if plain not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    return globals()[plain](data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """A hash object with the contents of a binary file; digest is a name or a constructor."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"{fileobj!r} is not a file-like object in binary reading mode.")
    while data := fileobj.read(_bufsize):
        made.update(data)
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key of dklen bytes (those of the digest) from a password (PKCS #5)."""
    from hmac import HMAC

    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    inner = HMAC(bytes(password), None, hash_name)
    dklen = inner.digest_size if dklen is None else dklen
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    key, number = b"", 0
    while len(key) < dklen:
        number += 1
        part = inner.copy()
        part.update(bytes(salt) + number.to_bytes(4, "big"))
        last = part.digest()
        mixed = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            part = inner.copy()
            part.update(last)
            last = part.digest()
            mixed ^= int.from_bytes(last, "big")
        key += mixed.to_bytes(inner.digest_size, "big")
    return key[:dklen]
