"""Wrapping, shortening and indenting text."""
__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_blanks = "\t\n\x0b\x0c\r "


class _Pattern:
    # A regular expression as a class's attribute, compiled when somebody asks for it: the code below knows its rules.
    def __init__(self, *parts):
        self.text = "".join(parts)

    def __get__(self, instance, owner=None):
        import re

        return re.compile(self.text)


class TextWrapper:
    """Breaks text into lines; all options are attributes."""

    # Where text is split: between blanks and words only, and at hyphens too. Others may be put in their place.
    wordsep_simple_re = _Pattern(f"([{_blanks}]+)")
    wordsep_re = _Pattern(
        fr"([{_blanks}]+|(?<=[\w!\"'&.,?])--+(?=\w)|[^{_blanks}]+?(?:(?=[{_blanks}])|\Z|(?<=[\w!\"'&.,?])(?=--+\w)|",
        r"-(?:(?<=[^\d\W][^\d\W]-)|(?<=[^\d\W]-[^\d\W]-))(?=[^\d\W](?:[^\d\W]|-[^\d\W]))))")
    sentence_end_re = _Pattern(r"[a-z][.!?][\"']?\Z")

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
                 *, max_lines=None, placeholder=" [...]"):
        self.width, self.tabsize = width, tabsize
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace, self.drop_whitespace = expand_tabs, replace_whitespace, drop_whitespace
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.fix_sentence_endings = fix_sentence_endings
        self.max_lines, self.placeholder = max_lines, placeholder

    unicode_whitespace_trans = dict.fromkeys(map(ord, _blanks), ord(" "))

    def _munge_whitespace(self, text):
        spaced = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return spaced.translate(self.unicode_whitespace_trans) if self.replace_whitespace else spaced

    def _split(self, text):
        # Words and the blanks between them; words in the pieces that hyphens make of them.
        pattern = self._own("wordsep_re" if self.break_on_hyphens else "wordsep_simple_re")
        if pattern is not None:
            return [*filter(None, pattern.split(text))]
        chunks = []
        for is_blank, run in _runs(text):
            if is_blank or not self.break_on_hyphens:
                chunks.append(run)
            else:
                chunks += _hyphenated(run)
        return chunks

    def _own(self, name):
        # The pattern that a derived class or an instance has in place of ours.
        if name not in vars(self):
            for base in type(self).__mro__:
                if name in vars(base):
                    if isinstance(vars(base)[name], _Pattern):
                        return None
                    break
        return getattr(self, name)

    def _fix_sentence_endings(self, chunks):
        pattern = self._own("sentence_end_re")
        is_end = _ends_sentence if pattern is None else pattern.search
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " " and is_end(chunks[i]):
                chunks[i + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        # Puts what fits of the next word on the line, or all of it on a line of its own if words stay whole.
        if not self.break_long_words:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        word = reversed_chunks.pop()
        cut = width - cur_len if width >= 1 else 1
        if self.break_on_hyphens and cut < len(word):
            hyphen = word.rfind("-", 0, cut)
            if hyphen > 0 and word[:hyphen].strip("-"):
                cut = hyphen + 1
        cur_line.append(word[:cut])
        reversed_chunks.append(word[cut:])

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        limit = self.max_lines
        if limit is not None:
            before = self.initial_indent if limit <= 1 else self.subsequent_indent
            if len(before + self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            line, size = self._take_line(chunks, room)
            if self.drop_whitespace and line and line[-1].strip() == "":
                size -= len(line.pop())
            if not line:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if limit is None or len(lines) + 1 < limit or is_last and size <= room:
                lines.append(indent + "".join(line))
            else:
                self._end(lines, line, size, indent, room)
                break
        return lines

    def _take_line(self, chunks, width):
        line = []
        size = 0
        while chunks and size + len(chunks[-1]) <= width:
            size += len(chunks[-1])
            line.append(chunks.pop())
        # What stopped it may fit on no line at all.
        if chunks and width < len(chunks[-1]):
            self._handle_long_word(chunks, line, size, width)
            size = sum(map(len, line))
        return line, size

    def _end(self, lines, line, size, indent, width):
        # The last line that is allowed ends in the placeholder, for which words may have to go.
        while line:
            if line[-1].strip() and size + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            size -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(f"{indent}{self.placeholder.lstrip()}")

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The lines of the wrapped text, without line breaks."""
        pieces = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(pieces)
        return self._wrap_chunks(pieces)

    def fill(self, text):
        """The wrapped text as one."""
        lines = self.wrap(text)
        return "\n".join(lines)


def _runs(text):
    # (is it blank?, part) of the longest parts that are all blank or have no blank.
    start = 0
    size = len(text)
    while start < size:
        is_blank = text[start] in _blanks
        stop = start + 1
        while stop < size and (text[stop] in _blanks) == is_blank:
            stop += 1
        yield is_blank, text[start:stop]
        start = stop


def _is_letter(c):
    return c == "_" or c.isalpha()


def _is_word(c):
    return c.isalnum() or c in "_!\"'&.,?"


def _hyphenated(word):
    # "well-known--or" : "well-", "known", "--", "or". A dash of two or more stands alone between words; a hyphen ends a
    # piece between letters.
    pieces = []
    start = 0
    size = len(word)
    i = 0
    while i < size:
        if word[i] != "-":
            i += 1
            continue
        stop = i
        while stop < size and word[stop] == "-":
            stop += 1
        if stop - i >= 2:
            if i > start and _is_word(word[i - 1]) and stop < size and _is_letter_or_digit(word[stop]):
                pieces += [word[start:i], word[i:stop]]
                start = stop
            elif i == start and i > 0 and stop < size and _is_letter_or_digit(word[stop]):
                pieces.append(word[start:stop])
                start = stop
        elif _may_break(word, start, i):
            pieces.append(word[start:stop])
            start = stop
        i = stop
    if start < size:
        pieces.append(word[start:])
    return pieces


def _is_letter_or_digit(c):
    return c == "_" or c.isalnum()


def _may_break(word, start, i):
    # Two letters before the hyphen, two letters after; one hyphen may stand between the two.
    after = word[i + 1:i + 4]
    if len(after) < 2 or not _is_letter(after[0]) or not _is_letter(after[1] if after[1] != "-" else after[2:]):
        return False
    if i - start >= 2 and _is_letter(word[i - 1]) and _is_letter(word[i - 2]):
        return True
    return i >= 3 and _is_letter(word[i - 1]) and word[i - 2] == "-" and _is_letter(word[i - 3])


def _ends_sentence(chunk):
    body = chunk.rstrip("\"'")
    if len(chunk) - len(body) > 1:
        body = chunk[:-1] if chunk[-1:] in ("'", '"') else chunk
    return len(body) >= 2 and body[-1] in ".!?" and "a" <= body[-2] <= "z"


def wrap(text, width=70, **kwargs):
    """The lines of the wrapped text; keywords as for TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The wrapped text as one; keywords as for TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text with blanks collapsed, cut at a word so that it fits with the placeholder."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the blanks that all its lines begin with; lines of blanks become empty."""
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        if not line.strip(" \t"):
            lines[i] = ""
            continue
        own = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = own
        elif not own.startswith(margin):
            common = 0
            while common < min(len(own), len(margin)) and own[common] == margin[common]:
                common += 1
            margin = margin[:common]
    size = len(margin or "")
    return "\n".join(line[size:] if line else "" for line in lines)


def indent(text, prefix, predicate=None):
    """The text with a prefix before every line that has more than blanks, or before those that the predicate wants."""
    if predicate is None:
        predicate = str.strip
    return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))
