# The classes of module mem that print themselves; the functions and the plain records are there already.

from sys import modules as _modules

_LINES = 20  # holders shown before the rest is only counted


class Levels(Levels):
    """The memory levels: system, raw, objects, pools; text is all of them as a table."""

    def __new__(cls, *levels):
        return super().__new__(cls, levels)

    def __repr__(self):
        return self.text


class Holder(Holder):
    """Who holds one reference: kind, name (of variable, key, index), holder (object or None), text."""

    def __str__(self):
        return self.text


class Explanation(Explanation):
    """Why a is b holds or not: same, reason (one word or two), text (a sentence)."""

    def __str__(self):
        return ("the same: " if self.same else "not the same: ") + self.text


class Refs(tuple):
    """The holders of an object, one for each reference; count is what sys.getrefcount answers."""

    def __new__(cls, holders, count):
        self = tuple.__new__(cls, holders)
        self.count = count
        return self

    def __repr__(self):
        if self.count >= 1 << 31:
            lines = ["immortal; known holders:" if self else "immortal"]
        else:
            lines = [f"{len(self)} reference{'s' * (len(self) != 1)}:"]
        lines += [f"    {holder.text}" for holder in self[:_LINES]]
        if len(self) > _LINES:
            lines.append(f"    and {len(self) - _LINES} more")
        return "\n".join(lines)


class Why(tuple):
    """The chain of holders that keeps an object alive, root first; path is the same as an expression. When no root
    leads to the object path is None, and these are all its holders."""

    def __new__(cls, links, path, is_object):
        self = tuple.__new__(cls, links)
        self.path = path
        self.is_object = is_object
        return self

    def __repr__(self):
        if not self.is_object:
            return "no object: a word in each slot that has it"
        if not self:
            return "nothing but this call keeps it alive"
        head = "no root leads to it; it is held as:" if self.path is None else self.path
        return "\n".join([head] + [f"    {link.text}" for link in self])


class Change(Change):
    """What happened to the objects of one type: type, count, bytes, example (path of one), holder (path of what has
    most of them), held (how many of them)."""

    def __str__(self):
        where = f"{self.held} in {self.holder}" if self.holder else self.example or ""
        return f"{self.count:6} {self.type:20} {self.bytes:8} bytes    {where}".rstrip()


class Snapshot:
    """The objects there are at one moment: len() of them."""

    __slots__ = "_entries", "_names", "_serial"

    def __init__(self, entries, names, serial):
        self._entries, self._names, self._serial = entries, names, serial

    def __len__(self):
        return len(self._entries) // 24

    def __repr__(self):
        return f"<snapshot {self._serial} of {len(self)} objects>"

    def diff(self, later=None):
        """What was created, freed and has grown from this snapshot to a later one (None: to now)."""
        if later is None:
            later = snapshot()
        return Diff(*_diff(self, later, later is _latest), _lines(self, later))


_latest = None


def snapshot():
    """Take a Snapshot of all objects."""
    global _latest
    _latest = _snapshot(_latest)
    return _latest


def _lines(old, later):
    # Where tracemalloc saw the living objects come into being.
    tracemalloc = _modules.get("tracemalloc")
    if later is not _latest or tracemalloc is None or not tracemalloc.is_tracing():
        return ()
    sums = {}
    for thing in _born(old, later):
        traceback = tracemalloc.get_object_traceback(thing)
        if traceback:
            place = traceback[-1].filename, traceback[-1].lineno
            count, size = sums.get(place, (0, 0))
            sums[place] = count + 1, size + _size(thing)
    return tuple(Line((*place, *sums[place])) for place in sorted(sums, key=lambda place: (-sums[place][1], place)))


class Diff:
    """Changes between two snapshots: tuples of Change, most bytes first; lines, if tracemalloc was tracing:
    Line(filename, lineno, count, bytes), where the new objects that live were made."""

    __slots__ = "created", "freed", "grown", "lines"

    def __init__(self, created, freed, grown, lines):
        self.created, self.freed, self.grown = (
            tuple(sorted(kind, key=lambda change: (-change.bytes, change.type))) for kind in (created, freed, grown))
        self.lines = lines

    def __bool__(self):
        return bool(self.created or self.freed or self.grown)

    def __repr__(self):
        lines = []
        for words in "created", "freed", "grown":
            changes = getattr(self, words)
            if changes:
                lines.append(f"{words}: {sum(c.count for c in changes)} objects, {sum(c.bytes for c in changes)} bytes")
                lines += [f"    {change}" for change in changes]
        if self.lines:
            lines.append("made at:")
            lines += [f"    {line.count:6} {line.filename}:{line.lineno}    {line.bytes} bytes" for line in self.lines]
        return "\n".join(lines) or "no change"
