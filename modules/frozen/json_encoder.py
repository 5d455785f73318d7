"""Writing JSON."""

from _json import encode as _encode, encode_basestring, encode_basestring_ascii

__all__ = ["JSONEncoder"]

INFINITY = float("inf")


def _is_plain(value):
    return value is None or isinstance(value, (str, int, float))


class JSONEncoder:
    """An encoder: dict, list and tuple, str, int, float, bool and None become JSON; default() is asked about the rest."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What to write instead of an object; override it. TypeError here."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The JSON text of a value."""
        if type(self).iterencode is not JSONEncoder.iterencode:
            return "".join(self.iterencode(o, _one_shot=True))
        return self._text(o)

    def iterencode(self, o, _one_shot=False):
        """The JSON text of a value, in pieces."""
        if _one_shot or not isinstance(o, (list, tuple, dict)) and _is_plain(o):
            return iter((self._text(o),))
        return self._pieces(o, "\n", set())

    def _pieces(self, o, line, held):
        # `line` begins a line at this depth; `held` are the ids of the containers around.
        if _is_plain(o):
            yield self._text(o)
            return
        if self.check_circular:
            if id(o) in held:
                raise ValueError("Circular reference detected")
            held.add(id(o))
        if isinstance(o, dict):
            yield from self._pieces_of_dict(o, line, held)
        elif isinstance(o, (list, tuple)):
            yield from self._pieces_of_list(o, line, held)
        else:
            yield from self._pieces(self.default(o), line, held)
        held.discard(id(o))

    def _lines(self, line):
        # The beginning of a line one level deeper, and what stands between two items there.
        if self.indent is None:
            return "", self.item_separator
        deeper = line + (self.indent if isinstance(self.indent, str) else " " * self.indent)
        return deeper, self.item_separator + deeper

    def _pieces_of_list(self, items, line, held):
        if not items:
            yield "[]"
            return
        deeper, between = self._lines(line)
        before = "[" + deeper
        for each in items:
            if _is_plain(each):
                yield before + self._text(each)
            else:
                yield before
                yield from self._pieces(each, deeper, held)
            before = between
        if deeper:
            yield line
        yield "]"

    def _pieces_of_dict(self, items, line, held):
        if not items:
            yield "{}"
            return
        yield "{"
        deeper, between = self._lines(line)
        if deeper:
            yield deeper
        is_first = True
        for key, value in sorted(items.items()) if self.sort_keys else items.items():
            text = self._key(key)
            if text is None:
                continue
            if not is_first:
                yield between
            is_first = False
            yield text
            yield self.key_separator
            yield from self._pieces(value, deeper, held)
        if deeper:
            yield line
        yield "}"

    def _key(self, key):
        # The key as it is written, None: to be left out.
        if isinstance(key, str):
            return self._text(key)
        if key is None or isinstance(key, (int, float)):
            return f'"{self._text(key)}"'
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def _text(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _encode(o, self.default, self.ensure_ascii, indent, self.item_separator, self.key_separator,
                       self.sort_keys, self.skipkeys, self.allow_nan, self.check_circular)
