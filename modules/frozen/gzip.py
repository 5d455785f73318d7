"""Files in gzip's format."""

import builtins
import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = "rb", "wb"
_FASTEST, _BEST = 1, 9


class BadGzipFile(OSError):
    """What is read is not in gzip's format."""


def open(filename, mode="rb", compresslevel=_BEST, encoding=None, errors=None, newline=None):
    """A gzip file: a path or a file, in 'r', 'w', 'a' or 'x', binary or, with 't', text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    else:
        for name, value in ("encoding", encoding), ("errors", errors), ("newline", newline):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    binary_mode = mode.replace("t", "")
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if "t" in mode else file


def _header(name, compresslevel, mtime):
    extra = 2 if compresslevel == _BEST else 4 if compresslevel == _FASTEST else 0
    return struct.pack("<BBBBLBB", 0x1f, 0x8b, 8, FNAME if name else 0, int(mtime), extra, 255) + (name + b"\0" if name else b"")


def compress(data, compresslevel=_BEST, *, mtime=0):
    """Data in gzip's format; mtime is the time it tells of, None: now."""
    if mtime is None:
        mtime = time.time()
    packed = zlib.compress(data, compresslevel, -zlib.MAX_WBITS)
    return _header(b"", compresslevel, mtime) + packed + struct.pack("<LL", zlib.crc32(data), len(data) & 0xffffffff)


def decompress(data):
    """What is in gzip's format, one part or several behind each other. BadGzipFile, EOFError, zlib.error."""
    file = io.BytesIO(data)
    parts = []
    while True:
        if _read_header(file) is None:
            return b"".join(parts)
        rest = file.read()
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        part = unpacker.decompress(rest)
        if not unpacker.eof or len(unpacker.unused_data) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        _check_end(part, unpacker.unused_data)
        parts.append(part)
        file = io.BytesIO(unpacker.unused_data[8:].lstrip(b"\0"))


def _check_end(part, end):
    crc, size = struct.unpack_from("<II", end)
    if crc != zlib.crc32(part):
        raise BadGzipFile("CRC check failed")
    if size != len(part) & 0xffffffff:
        raise BadGzipFile("Incorrect length of data produced")


def _exactly(file, size):
    data = file.read(size)
    if len(data) < size:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    return data


def _read_header(file):
    """The time in the header; None where there is no more."""
    magic = file.read(2)
    if not magic:
        return None
    if magic != b"\x1f\x8b":
        raise BadGzipFile("Not a gzipped file (%r)" % magic)
    method, flags, mtime = struct.unpack("<BBIxx", _exactly(file, 8))
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    if flags & FEXTRA:
        _exactly(file, struct.unpack("<H", _exactly(file, 2))[0])
    for flag in FNAME, FCOMMENT:
        while flags & flag and _exactly(file, 1) != b"\0":
            pass
    if flags & FHCRC:
        _exactly(file, 2)
    return mtime


class GzipFile(io.BufferedIOBase):
    """A binary file whose bytes are compressed in a file below it."""

    def __init__(self, filename=None, mode=None, compresslevel=_BEST, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: {!r}".format(mode))
        self._own = None
        if mode and "b" not in mode:
            mode += "b"
        if fileobj is None:
            fileobj = self._own = builtins.open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            filename = filename if isinstance(filename, (str, bytes)) else ""
        else:
            filename = os.fspath(filename)
        self.name, self.fileobj = filename, fileobj
        mode = mode or getattr(fileobj, "mode", "rb")
        if mode.startswith("r"):
            self.mode, self._data, self._mtime = READ, None, mtime
        elif mode.startswith(("w", "a", "x")):
            self.mode = WRITE
            self._start_writing(compresslevel, mtime)
        else:
            raise ValueError("Invalid mode: {!r}".format(mode))

    def _start_writing(self, compresslevel, mtime):
        self._size, self._crc = 0, zlib.crc32(b"")
        self._packer = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
        name = os.path.basename(self.name)
        name = name if isinstance(name, bytes) else name.encode("latin-1", "ignore")
        self.fileobj.write(_header(name.removesuffix(b".gz"), compresslevel, time.time() if mtime is None else mtime))

    @property
    def mtime(self):
        """The time in the last header that was read."""
        return self._mtime

    @property
    def closed(self):
        return self.fileobj is None

    def _check(self, mode):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode != mode:
            from errno import EBADF
            raise OSError(EBADF, "write() on read-only GzipFile object" if mode == WRITE else "read() on write-only GzipFile object")

    def _content(self):
        """All that the file holds, unpacked at the first read."""
        self._check(READ)
        if self._data is None:
            packed = self.fileobj.read()
            if packed:
                self._mtime = _read_header(io.BytesIO(packed))
            self._data = io.BytesIO(decompress(packed))
        return self._data

    def read(self, size=-1):
        return self._content().read(size)

    def read1(self, size=-1):
        return self._content().read1(size)

    def peek(self, n):
        data = self._content()
        at = data.tell()
        ahead = data.read(n)
        data.seek(at)
        return ahead

    def readline(self, size=-1):
        return self._content().readline(size)

    def write(self, data):
        self._check(WRITE)
        data = data if isinstance(data, bytes) else memoryview(data).tobytes()
        self.fileobj.write(self._packer.compress(data))
        self._size += len(data)
        self._crc = zlib.crc32(data, self._crc)
        return len(data)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode == WRITE:
            self.fileobj.write(self._packer.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        try:
            if self.mode == WRITE:
                file.write(self._packer.flush())
                file.write(struct.pack("<LL", self._crc, self._size & 0xffffffff))
        finally:
            own, self._own = self._own, None
            if own:
                own.close()

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        return self._content().tell() if self.mode == READ else self._size

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == READ:
            return self._content().seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError("Seek from end not supported")
        if offset < self._size:
            raise OSError("Negative seek in write mode")
        self.write(bytes(offset - self._size))
        return self._size

    def rewind(self):
        self._check(READ)
        self.seek(0)

    def __repr__(self):
        return f"<gzip {self.fileobj!r} {hex(id(self))}>"
