# Matching names with shell patterns: * ? [seq] [!seq].

import re
from functools import lru_cache
from os.path import normcase

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def _set_end(pattern, start):
    # Where the ] of a set that begins behind `start` is; -1: it has none, and [ stands for itself.
    at = start
    if at < len(pattern) and pattern[at] == "!":
        at += 1
    if at < len(pattern) and pattern[at] == "]":
        at += 1
    return pattern.find("]", at)


def _set_ranges(text):
    # The characters and ranges of a set as pairs; ranges that hold nothing are left out.
    pairs = []
    at = 0
    while at < len(text):
        first = last = text[at]
        if at + 2 < len(text) and text[at + 1] == "-":
            last = text[at + 2]
            at += 2
        if first <= last:
            pairs.append((first, last))
        at += 1
    return pairs


def _escape(c):
    # Of a character in a set: what means something there, now or (&&, ~~, ||) perhaps one day.
    return "\\" + c if c in "\\&~|[^-" else c


def _set_text(text):
    negated = text.startswith("!")
    pairs = _set_ranges(text[1:] if negated else text)
    if not pairs:
        return "." if negated else "(?!)"
    pairs.sort(key=lambda pair: pair[0] != "]")     # ] comes first, where it stands for itself
    body = "".join(_escape(a) if a == b else _escape(a) + "-" + (r"\]" if b == "]" else _escape(b)) for a, b in pairs)
    return ("[^" if negated else "[") + body + "]"


def _pieces(pat):
    # The pattern as regular expressions between the stars.
    pieces = [[]]
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if pieces[-1] or len(pieces) == 1:
                pieces.append([])
        elif c == "?":
            pieces[-1].append(".")
        elif c == "[" and (end := _set_end(pat, at)) >= 0:
            pieces[-1].append(_set_text(pat[at:end]))
            at = end + 1
        else:
            pieces[-1].append(re.escape(c))
    return ["".join(piece) for piece in pieces]


def translate(pat):
    """The pattern as a regular expression."""
    first, *rest = _pieces(pat)
    text = first
    if rest:
        # What follows a star is looked for once, at its first place: trying others cannot help, but for the last.
        *inner, last = rest
        text += "".join(f"(?>.*?{piece})" for piece in inner) + ".*" + last
    return rf"(?s:{text})\Z"


@lru_cache(maxsize=4096, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, "latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Whether a name matches, upper and lower case as they are."""
    return _matcher(pat)(name) is not None


def fnmatch(name, pat):
    """Whether a name matches, by the rules of the system for upper and lower case."""
    return fnmatchcase(normcase(name), normcase(pat))


def filter(names, pat):
    """The list of those names that match."""
    match = _matcher(normcase(pat))
    return [name for name in names if match(normcase(name)) is not None]
