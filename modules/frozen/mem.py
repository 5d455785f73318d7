# The classes of module mem that print themselves; the functions and the plain records are there already.

_LINES = 20  # holders shown before the rest is only counted


class Levels(Levels):
    """The memory levels: system, raw, objects, pools; text is all of them as a table."""

    def __new__(cls, *levels):
        return tuple.__new__(cls, levels)

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
    """The chain of holders that keeps an object alive, root first; path is the same as an expression, or None."""

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
        return "\n".join([self.path] + [f"    {link.text}" for link in self])
