# The abstract classes of module io, over which programs write files of their own; the files themselves are native.

from abc import ABCMeta

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder",
           "text_encoding"]

BlockingIOError = BlockingIOError


def open_code(path):
    """Open a file whose contents will be run as code, for reading bytes."""
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use: "locale" when none is given."""
    return "locale" if encoding is None else encoding


def _refuse(name):
    raise UnsupportedOperation(name)


class IOBase(metaclass=ABCMeta):
    """The abstract base class for all I/O classes: bytes or text, read or written."""

    __closed = False

    def seek(self, offset, whence=0, /):
        """Change the stream position to the given byte offset; returns the new one."""
        _refuse("seek")

    def tell(self):
        """Return current stream position."""
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        """Truncate file to size bytes."""
        _refuse("truncate")

    def flush(self):
        """Flush write buffers, if applicable."""
        self._checkClosed()

    def close(self):
        """Flush and close the IO object; once."""
        if not self.__closed:
            try:
                self.flush()
            finally:
                self.__closed = True

    def __del__(self):
        try:
            closed = self.closed
        except AttributeError:
            return
        if not closed:
            self.close()

    def seekable(self):
        """Return whether object supports random access."""
        return False

    def readable(self):
        """Return whether object was opened for reading."""
        return False

    def writable(self):
        """Return whether object was opened for writing."""
        return False

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    @property
    def closed(self):
        """Whether the file has been closed."""
        return self.__closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def fileno(self):
        """Return underlying file descriptor if one exists."""
        _refuse("fileno")

    def isatty(self):
        """Return whether this is an 'interactive' stream."""
        self._checkClosed()
        return False

    def readline(self, size=-1, /):
        """Read and return a line from the stream, at most size bytes."""
        size = -1 if size is None else size.__index__()
        line = bytearray()
        peek = getattr(self, "peek", None)
        while size < 0 or len(line) < size:
            count = 1
            if peek is not None:
                ready = peek(1)
                if ready:
                    count = ready.find(b"\n") + 1 or len(ready)
                    if size >= 0:
                        count = min(count, size - len(line))
            piece = self.read(count)
            if not piece:
                break
            if not isinstance(piece, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(piece).__name__}'")
            line += piece
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None, /):
        """Return a list of lines from the stream, until their size reaches hint."""
        if hint is None or hint <= 0:
            return list(self)
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines, /):
        """Write a list of lines to stream; line separators are not added."""
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Base class for raw binary I/O: readinto() and write() are for its subclasses to define."""

    def read(self, size=-1, /):
        """Read up to size bytes with one readinto(); all of them when size is negative."""
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size.__index__())
        count = self.readinto(room)
        if count is None:
            return None
        return bytes(room[:count])

    def readall(self):
        """Read until EOF, with many calls of read()."""
        pieces = []
        while piece := self.read(DEFAULT_BUFFER_SIZE):
            pieces.append(piece)
        return b"".join(pieces) if pieces else piece

    def readinto(self, buffer, /):
        """Read bytes into a buffer; returns how many."""
        raise NotImplementedError

    def write(self, data, /):
        """Write bytes; returns how many."""
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """Base class for binary streams that read and write as much as they are asked to."""

    def read(self, size=-1, /):
        """Read and return up to size bytes, all when it is negative or None."""
        _refuse("read")

    def read1(self, size=-1, /):
        """Read and return up to size bytes, with at most one read of what is below."""
        _refuse("read1")

    def _readinto(self, buffer, read):
        data = read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readinto(self, buffer, /):
        """Read bytes into a buffer; returns how many."""
        return self._readinto(buffer, self.read)

    def readinto1(self, buffer, /):
        """Read bytes into a buffer with at most one read of what is below; returns how many."""
        return self._readinto(buffer, self.read1)

    def write(self, data, /):
        """Write bytes; returns how many."""
        _refuse("write")

    def detach(self):
        """Separate the raw stream from the buffer and return it."""
        _refuse("detach")


class TextIOBase(IOBase):
    """Base class for text streams."""

    encoding = errors = newlines = None

    def read(self, size=-1, /):
        """Read and return at most size characters."""
        _refuse("read")

    def write(self, text, /):
        """Write text; returns the number of characters."""
        _refuse("write")

    def readline(self, size=-1, /):
        """Read until newline or EOF."""
        _refuse("readline")

    def detach(self):
        """Separate the binary stream from the text and return it."""
        _refuse("detach")


RawIOBase.register(FileIO)
for _each in BytesIO, BufferedReader, BufferedWriter, BufferedRandom:
    BufferedIOBase.register(_each)
for _each in StringIO, TextIOWrapper:
    TextIOBase.register(_each)
del _each


class BufferedRWPair(BufferedIOBase):
    """A reader and a writer as one: two ends of pipes or sockets."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(-1 if size is None else size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def write(self, data, /):
        return self.writer.write(data)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


class IncrementalNewlineDecoder:
    """Text in pieces, in which line ends become '\\n' (if translate is true) and are remembered."""

    _names = None, "\n", "\r", ("\r", "\n"), "\r\n", ("\n", "\r\n"), ("\r", "\r\n"), ("\r", "\n", "\r\n")

    def __init__(self, decoder, translate, errors="strict"):
        self.translate = translate
        self.errors = errors
        self.decoder = decoder
        self._seen = 0
        self._waiting = False  # a '\r' that may belong to a '\n'

    def decode(self, input, final=False):
        """The text of a piece."""
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._waiting and (text or final):
            text = "\r" + text
            self._waiting = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._waiting = True
        pairs = text.count("\r\n")
        self._seen |= (bool(text.count("\n") - pairs)) | (bool(text.count("\r") - pairs)) << 1 | bool(pairs) << 2
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        """What is waiting, and flags."""
        data, flag = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._waiting

    def setstate(self, state):
        """Back to what getstate() answered."""
        data, flag = state
        self._waiting = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    def reset(self):
        """Forget everything."""
        self._seen, self._waiting = 0, False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        """The line ends seen: None, one, or a tuple."""
        return self._names[self._seen]
