"""Differences between sequences, mostly of lines."""
__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
           "context_diff", "unified_diff", "diff_bytes", "Match"]

from collections import namedtuple

Match = namedtuple("Match", "a b size", module="difflib")


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items by their longest common parts, which is what people find natural."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None # so that both are new
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Another pair of sequences."""
        for take, sequence in (self.set_seq1, a), (self.set_seq2, b):
            take(sequence)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """What is known of b is kept, so compare one b with many a."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        # Where each item of b is; junk and items that are everywhere are left out.
        self.b2j = places = {}
        for i, item in enumerate(self.b):
            places.setdefault(item, []).append(i)
        self.bjunk = junk = set()
        if self.isjunk:
            junk.update(item for item in places if self.isjunk(item))
            for item in junk:
                del places[item]
        self.bpopular = popular = set()
        size = len(self.b)
        if self.autojunk and size >= 200:
            popular.update(item for item, where in places.items() if len(where) > size // 100 + 1)
            for item in popular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest common part of a[alo:ahi] and b[blo:bhi] as Match(a, b, size); the first of several."""
        a, b, junk = self.a, self.b, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        besti, bestj, best = alo, blo, 0
        lengths = {} # of the match that ends at a[i - 1], b[j]
        for i in range(alo, ahi):
            new = {}
            for j in self.b2j.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = new[j] = lengths.get(j - 1, 0) + 1
                if size > best:
                    besti, bestj, best = i - size + 1, j - size + 1, size
            lengths = new
        # Grow it by what was left out: first what is no junk, then junk too.
        for wants_junk in False, True:
            while besti > alo and bestj > blo and (b[bestj - 1] in junk) == wants_junk and a[besti - 1] == b[bestj - 1]:
                besti, bestj, best = besti - 1, bestj - 1, best + 1
            while besti + best < ahi and bestj + best < bhi and (b[bestj + best] in junk) == wants_junk and \
                    a[besti + best] == b[bestj + best]:
                best += 1
        return Match(besti, bestj, best)

    def get_matching_blocks(self):
        """All common parts in order, none next to another; the last one is Match(len(a), len(b), 0)."""
        if self.matching_blocks is None:
            self.matching_blocks = [Match(*block) for block in self._joined_blocks()]
        return self.matching_blocks

    def _joined_blocks(self):
        work = [(0, len(self.a), 0, len(self.b))]
        found = []
        while work:
            alo, ahi, blo, bhi = work.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    work.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    work.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        i = j = size = 0
        for i2, j2, size2 in found:
            if i + size == i2 and j + size == j2:
                size += size2
                continue
            if size:
                blocks.append((i, j, size))
            i, j, size = i2, j2, size2
        if size:
            blocks.append((i, j, size))
        blocks.append((len(self.a), len(self.b), 0))
        return blocks

    def get_opcodes(self):
        """How a becomes b: (tag, i1, i2, j1, j2), tag 'equal', 'replace', 'delete' or 'insert'."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for at, where, size in self.get_matching_blocks():
                # What stands before the block in one of them, or in both.
                if i < at or j < where:
                    tag = "insert" if i == at else "delete" if j == where else "replace"
                    codes.append((tag, i, at, j, where))
                i, j = at + size, where + size
                if size:
                    codes.append(("equal", at, i, where, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups, each with up to n equal items around the changes."""
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > n * 2:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1."""
        return _ratio(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least ratio(), and sooner."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            count = left.get(item, self.fullbcount.get(item, 0))
            left[item] = count - 1
            matches += count > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least ratio(), at once."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    __class_getitem__ = classmethod(type(list[int]))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The up to n sequences that are most like `word`, best first, of those at least as alike as the cutoff."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for one in possibilities:
        matcher.set_seq1(one)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), one))
    from heapq import nlargest

    return [one for _, one in nlargest(n, found)]


class Differ:
    """Differences of texts line by line, with marks for what changed inside similar lines."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Lines that begin with '- ' (only a), '+ ' (only b), '  ' (both) or '? ' (marks)."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, low, high):
        for i in range(low, high):
            yield f"{tag} {lines[i]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        # The shorter one first; either may be empty.
        old, new = self._dump("-", a, alo, ahi), self._dump("+", b, blo, bhi)
        yield from new if ahi - alo > bhi - blo else old
        yield from old if ahi - alo > bhi - blo else new

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # Looks for the pair of lines that are most alike, marks their differences, and goes on around them.
        cutoff = 0.74999
        matcher = SequenceMatcher(self.charjunk)
        dump_i, dump_j = alo, blo
        for j in range(blo, bhi):
            best = cutoff
            best_i = None
            matcher.set_seq2(b[j])
            # Only lines that are not too far from where one expects them are tried.
            expected = alo + (j - blo)
            for i in range(max(dump_i, expected - 10), min(ahi, expected + 11)):
                if a[i] == b[j]:
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                    ratio = matcher.ratio()
                    if ratio > best:
                        best, best_i = ratio, i
            if best_i is None:
                continue
            i = best_i
            yield from self._plain_replace(a, dump_i, i, b, dump_j, j)
            matcher.set_seq1(a[i])
            yield from self._marked(a[i], b[j], matcher)
            dump_i, dump_j = i + 1, j + 1
        yield from self._plain_replace(a, dump_i, ahi, b, dump_j, bhi)

    def _marked(self, old, new, matcher):
        old_tags = new_tags = ""
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            la, lb = i2 - i1, j2 - j1
            if tag == "replace":
                old_tags += "^" * la
                new_tags += "^" * lb
            elif tag == "delete":
                old_tags += "-" * la
            elif tag == "insert":
                new_tags += "+" * lb
            else:
                old_tags += " " * la
                new_tags += " " * lb
        for tag, line, marks in ("-", old, old_tags), ("+", new, new_tags):
            yield f"{tag} {line}"
            marks = _with_tabs(line, marks).rstrip()
            if marks:
                yield f"? {marks}\n"


def _with_tabs(line, marks):
    return "".join(c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks))


def IS_LINE_JUNK(line, pat=None):
    """Is a line blank, but for one '#'?"""
    return line.strip() in ("", "#") if pat is None else pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Is a character a blank or tab?"""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Differ(linejunk, charjunk).compare(a, b)"""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """The lines of the first (1) or second (2) text from what ndiff() gave."""
    try:
        wanted = ("  ", {1: "- ", 2: "+ "}[int(which)])
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in wanted:
            yield line[2:]


def _check_types(a, b, *args):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})")
        if isinstance(lines, str):
            raise TypeError("input must be a sequence of strings, not str")
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f"all arguments must be str, not: {arg!r}")


def _head(mark, name, date, lineterm):
    return f"{mark} {name}{date and chr(9) + date}{lineterm}"


def _extent(group):
    # From where to where a group of opcodes reaches in a, and in b.
    (_, start_a, _, start_b, _), (_, _, stop_a, _, stop_b) = group[0], group[-1]
    return start_a, stop_a, start_b, stop_b


def _unified_range(start, stop):
    length = stop - start
    beginning = start + 1
    if length == 1:
        return str(beginning)
    return f"{beginning if length else beginning - 1},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The difference in the form of diff -u, as lines."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    head = _head("---", fromfile, fromfiledate, lineterm), _head("+++", tofile, tofiledate, lineterm)
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from head
        head = ()
        start_a, stop_a, start_b, stop_b = _extent(group)
        yield f"@@ -{_unified_range(start_a, stop_a)} +{_unified_range(start_b, stop_b)} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    length = stop - start
    beginning = start + 1 if length else start
    return str(beginning) if length <= 1 else f"{beginning},{beginning + length - 1}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """The difference in the form of diff -c, as lines."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    head = _head("***", fromfile, fromfiledate, lineterm), _head("---", tofile, tofiledate, lineterm)
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from head
        head = ()
        start_a, stop_a, start_b, stop_b = _extent(group)
        yield "*" * 15 + lineterm
        yield f"*** {_context_range(start_a, stop_a)} ****{lineterm}"
        yield from _context_lines(a, [(code[0], code[1], code[2]) for code in group], {"delete": "- ", "replace": "! "})
        yield f"--- {_context_range(start_b, stop_b)} ----{lineterm}"
        yield from _context_lines(b, [(code[0], code[3], code[4]) for code in group], {"insert": "+ ", "replace": "! "})


def _context_lines(lines, parts, marks):
    # One side of a context diff: nothing if none of its lines changed.
    if not any(tag in marks for tag, _, _ in parts):
        return
    for tag, start, stop in parts:
        mark = marks.get(tag, "  ")
        for line in lines[start:stop]:
            yield mark + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """unified_diff or context_diff of lines of bytes in an unknown encoding."""

    def decode(data):
        try:
            return data.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError(f"all arguments must be bytes, not {type(data).__name__} ({data!r})") from error

    lines = dfunc(list(map(decode, a)), list(map(decode, b)), decode(fromfile), decode(tofile), decode(fromfiledate),
                  decode(tofiledate), n, decode(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")
