# The abstract classes of module io, over which programs write files of their own; the files themselves are native.

from abc import ABCMeta

__all__ = """
    BlockingIOError open open_code IOBase RawIOBase FileIO BytesIO StringIO BufferedIOBase BufferedReader BufferedWriter
    BufferedRWPair BufferedRandom TextIOBase TextIOWrapper UnsupportedOperation SEEK_SET SEEK_CUR SEEK_END
    DEFAULT_BUFFER_SIZE text_encoding IncrementalNewlineDecoder
""".split()

from builtins import BlockingIOError


def open_code(path):
    """Open a file whose contents will be run as code, for reading bytes."""
    return open(path, mode="rb")


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use: "locale" when none is given."""
    return "locale" if encoding is None else encoding


def _refusal(name, doc):
    # A method for subclasses to define.
    def refuse(self, *args):
        raise UnsupportedOperation(name)

    refuse.__name__, refuse.__doc__ = name, doc
    return refuse


def _answer_no(name, doc):
    def no(self):
        return False

    no.__name__, no.__doc__ = name, doc
    return no


def _requirement(question, participle):
    # Raises unless the file says yes.
    def check(self, msg=None):
        if not getattr(self, question)():
            raise UnsupportedOperation(msg or f"File or stream is not {participle}.")

    return check


class IOBase(metaclass=ABCMeta):
    """The abstract base class for all I/O classes: bytes or text, read or written."""

    __closed = False
    closed = property(lambda self: self.__closed, doc="Whether the file has been closed.")

    seek = _refusal("seek", "Change the stream position to the given byte offset; returns the new one.")
    truncate = _refusal("truncate", "Cut the file off behind so many bytes.")
    fileno = _refusal("fileno", "The number of the file at the operating system.")
    seekable = _answer_no("seekable", "Can the position be changed?")
    readable = _answer_no("readable", "Was it opened for reading?")
    writable = _answer_no("writable", "Was it opened for writing?")
    _checkSeekable = _requirement("seekable", "seekable")
    _checkReadable = _requirement("readable", "readable")
    _checkWritable = _requirement("writable", "writable")

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError(msg or "I/O operation on closed file.")

    def tell(self):
        """The stream position."""
        return self.seek(0, SEEK_CUR)

    def flush(self):
        """Write what is waiting to be written."""
        self._checkClosed()

    def isatty(self):
        """Is it a terminal?"""
        self._checkClosed()
        return False

    def close(self):
        """Flush and close; once."""
        if self.__closed:
            return
        try:
            self.flush()
        finally:
            self.__closed = True

    def __del__(self):
        if not getattr(self, "closed", True):
            self.close()

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *_):
        self.close()

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
        found = self.readline()
        if found:
            return found
        raise StopIteration

    def readlines(self, hint=None, /):
        """Return a list of lines from the stream, until their size reaches hint."""
        lines, left = [], hint or 0
        for each in self:
            lines.append(each)
            left -= len(each)
            if left <= 0 < (hint or 0):
                break
        return lines

    def writelines(self, lines, /):
        """Write a list of lines to stream; line separators are not added."""
        self._checkClosed()
        write = self.write
        for each in lines:
            write(each)


class RawIOBase(IOBase):
    """Base class for raw binary I/O: readinto() and write() are for its subclasses to define."""

    def read(self, size=-1, /):
        """Read up to size bytes with one readinto(); all of them when size is negative."""
        if size is not None and size >= 0:
            room = bytearray(size.__index__())
            count = self.readinto(room)
            return count if count is None else bytes(room[:count])
        return self.readall()

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

    read = _refusal("read", "Read and return up to size bytes, all when it is negative or None.")
    read1 = _refusal("read1", "Read and return up to size bytes, with at most one read of what is below.")
    write = _refusal("write", "Write bytes; returns how many.")
    detach = _refusal("detach", "Separate the raw stream from the buffer and return it.")

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


class TextIOBase(IOBase):
    """Base class for text streams."""

    encoding = errors = newlines = None
    read = _refusal("read", "Read and return at most size characters.")
    readline = _refusal("readline", "Read until newline or EOF.")
    write = _refusal("write", "Write text; returns the number of characters.")
    detach = _refusal("detach", "Separate the binary stream from the text and return it.")


for _base, _kinds in (RawIOBase, [FileIO]), (BufferedIOBase, [BytesIO, BufferedReader, BufferedWriter, BufferedRandom]), \
        (TextIOBase, [StringIO, TextIOWrapper]):
    for _kind in _kinds:
        _base.register(_kind)
del _base, _kinds, _kind


def _of_end(end, name):
    # A method that is that of one end of a pair.
    def call(self, *args):
        return getattr(getattr(self, end), name)(*args)

    call.__name__ = name
    return call


class BufferedRWPair(BufferedIOBase):
    """A reader and a writer as one: two ends of pipes or sockets."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        for end, question in (reader, "readable"), (writer, "writable"):
            if not getattr(end, question)():
                raise UnsupportedOperation(f"File or stream is not {question}.")
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    for _name in "readinto", "readinto1", "peek", "read1", "readable":
        locals()[_name] = _of_end("reader", _name)
    for _name in "write", "writable", "flush":
        locals()[_name] = _of_end("writer", _name)
    del _name
    closed = property(lambda self: self.writer.closed, doc="Whether the writer has been closed.")

    def read(self, size=-1, /):
        """Read and return up to size bytes, all when it is negative or None."""
        return self.reader.read(-1 if size is None else size)

    def isatty(self):
        """Is one of the ends a terminal?"""
        return any(end.isatty() for end in (self.reader, self.writer))

    def close(self):
        """Close the writer, then the reader."""
        try:
            self.writer.close()
        finally:
            self.reader.close()


class IncrementalNewlineDecoder:
    """Text in pieces, in which line ends become '\\n' (if translate is true) and are remembered."""

    _names = None, "\n", "\r", ("\r", "\n"), "\r\n", ("\n", "\r\n"), ("\r", "\r\n"), ("\r", "\n", "\r\n")

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate, self.errors = decoder, translate, errors
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
