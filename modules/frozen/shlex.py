"""Words of text that looks like a simple shell command line."""

import sys
from collections import deque
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN = "".join(map(chr, range(0xc0, 0x100))).replace("×", "").replace("÷", "")


class shlex:
    """Reads tokens from a stream or text; iterating gives them one by one.

    posix: quotes are taken away and backslashes escape. punctuation_chars: runs of these characters (of
    "();<>|&" when True) are tokens of their own.
    """

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _LETTERS + (_LATIN if posix else "")
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self._state = " "  # None at the end; a quote or escape; "a" in a word; "c" in punctuation
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        self._read_ahead = deque()
        if self._punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join(c for c in self.wordchars if c not in self._punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    @property
    def state(self):
        return self._state

    @state.setter
    def state(self, value):
        self._state = value

    def push_token(self, tok):
        """Put a token in front of those still to come."""
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Read from another stream first."""
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1

    def pop_source(self):
        """Go back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self._state = " "

    def get_token(self):
        """The next token; eof ('' or, with posix, None) at the end."""
        if self.pushback:
            return self.pushback.popleft()
        token = self.read_token()
        while self.source is not None and token == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                self.push_source(found[1], found[0])
            token = self.get_token()
        while token == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            token = self.get_token()
        return token

    def _next_character(self):
        character = self._read_ahead.pop() if self._punctuation_chars and self._read_ahead else self.instream.read(1)
        if character == "\n":
            self.lineno += 1
        return character

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _is_word(self, character):
        return (character in self.wordchars or character in self.quotes
                or (self.whitespace_split and character not in self._punctuation_chars))

    def read_token(self):
        """A token from the stream, without what was pushed back."""
        quoted, after_escape = False, " "
        while True:
            character = self._next_character()
            state = self._state
            if state is None:
                self.token = ""
                break
            if state == " ":
                if not character:
                    self._state = None
                    break
                if self._begin(character, quoted):
                    break
                if self._state in self.escape and self.posix:
                    after_escape = "a"
            elif state in self.quotes:
                quoted = True
                if not character:
                    raise ValueError("No closing quotation")
                if character == state:
                    if not self.posix:
                        self.token += character
                        self._state = " "
                        break
                    self._state = "a"
                elif self.posix and character in self.escape and state in self.escapedquotes:
                    after_escape = state
                    self._state = character
                else:
                    self.token += character
            elif state in self.escape:
                if not character:
                    raise ValueError("No escaped character")
                if after_escape in self.quotes and character != state and character != after_escape:
                    self.token += state
                self.token += character
                self._state = after_escape
            else:
                ends = self._go_on(character, quoted)
                if self._state is not None and self._state in self.escape and self.posix:
                    after_escape = "a"
                if ends:
                    break
        token, self.token = self.token, ""
        return None if self.posix and not quoted and token == "" else token

    def _begin(self, character, quoted):
        """The first character of a token; whether it is all of it."""
        if character in self.whitespace:
            return bool(self.token or (self.posix and quoted))
        if character in self.commenters:
            self._skip_comment()
        elif self.posix and character in self.escape:
            self._state = character
        elif character in self.wordchars:
            self.token, self._state = character, "a"
        elif character in self._punctuation_chars:
            self.token, self._state = character, "c"
        elif character in self.quotes:
            if not self.posix:
                self.token = character
            self._state = character
        elif self.whitespace_split:
            self.token, self._state = character, "a"
        else:
            self.token = character
            return bool(self.token or (self.posix and quoted))
        return False

    def _go_on(self, character, quoted):
        """A further character of a word or of punctuation; whether the token ends."""
        full = bool(self.token or (self.posix and quoted))
        if not character:
            self._state = None
            return True
        if character in self.whitespace:
            self._state = " "
            return full
        if character in self.commenters:
            self._skip_comment()
            if self.posix:
                self._state = " "
                return full
            return False
        if self._state == "c":
            if character in self._punctuation_chars:
                self.token += character
                return False
            self._read_ahead.append(character)
            self._state = " "
            return True
        if self.posix and character in self.quotes or self.posix and character in self.escape:
            self._state = character
        elif self._is_word(character):
            self.token += character
        else:
            if self._punctuation_chars:
                self._read_ahead.append(character)
            else:
                self.pushback.appendleft(character)
            self._state = " "
            return full
        return False

    def sourcehook(self, newfile):
        """(name, stream) of a file that the text names behind `source`."""
        import os
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        """The beginning of an error message, as compilers write it."""
        infile = self.infile if infile is None else infile
        return '"%s", line %d: ' % (infile, self.lineno if lineno is None else lineno)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line: a list. comments: '#' begins one. ValueError for a quote that is not closed."""
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """A command line of words: what split() takes apart."""
    return " ".join(map(quote, split_command))


_safe = frozenset("%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")


def quote(s):
    """The text as one word for a shell."""
    if not s:
        return "''"
    if not isinstance(s, str):
        if isinstance(s, (bytes, bytearray)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        raise TypeError("expected string or bytes-like object, got %r" % type(s).__name__)
    if _safe.issuperset(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
