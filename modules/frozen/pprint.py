"""Reprs of large structures in lines that can be read."""
import types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Prints a structure."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint() prints, without the last line break."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint() that leaves dicts in their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr in which what contains itself is named."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Would eval() make the object again from its text?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Does the object contain itself?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _SafeKey:
    # Orders what has no order by type and address.
    __slots__ = "obj",

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_pair(pair):
    return _SafeKey(pair[0]), _SafeKey(pair[1])


_BUILT_IN_SCALARS = frozenset([str, bytes, bytearray, float, complex, bool, type(None)])


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    """Writes structures to a stream, by default sys.stdout."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        for is_right, words in ((indent >= 0, "indent must be >= 0"), (depth is None or depth > 0, "depth must be > 0"),
                                (width != 0, "width must be != 0")):
            if not is_right:
                raise ValueError(words)
        self._indent_per_level, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort_dicts, self._underscore_numbers = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        import sys

        stream = sys.stdout if self._stream is None else self._stream
        if stream is not None:
            stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = _Out()
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out.parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """(text, is it readable?, does it contain itself?)"""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = _dispatch(object)
            if method is not None and (object or method not in _SHOWN_AS_REPR_WHEN_EMPTY):
                context[key] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _items(self, items, stream, indent, allowance, context, level):
        stream.write(" " * (self._indent_per_level - 1))
        indent += self._indent_per_level
        items = list(items)
        new_line = ",\n" + " " * indent
        separator = "" # before the next item
        room = full = self._width - indent + 1
        for i, item in enumerate(items):
            is_last = i == len(items) - 1
            if is_last:
                full -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = full
                    if separator:
                        separator = new_line
                if room >= size:
                    room -= size
                    stream.write(separator + text)
                    separator = ", "
                    continue
            stream.write(separator)
            separator = new_line
            self._format(item, stream, indent, allowance if is_last else 1, context, level)

    def _pairs(self, pairs, stream, indent, allowance, context, level, is_namespace=False):
        indent += self._indent_per_level
        for i, (key, value) in enumerate(pairs):
            is_last = i == len(pairs) - 1
            if is_namespace:
                stream.write(key + "=")
                if id(value) in context:
                    stream.write("...")
                else:
                    self._format(value, stream, indent + len(key) + 1, allowance if is_last else 1, context, level)
            else:
                text = self._repr(key, context, level)
                stream.write(text + ": ")
                self._format(value, stream, indent + len(text) + 2, allowance if is_last else 1, context, level)
            if not is_last:
                stream.write(",\n" + " " * indent)

    def _sorted_items(self, object):
        return sorted(object.items(), key=_safe_pair) if self._sort_dicts else list(object.items())

    def _dict(self, object, stream, indent, allowance, context, level):
        stream.write("{" + " " * (self._indent_per_level - 1))
        if object:
            self._pairs(self._sorted_items(object), stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _ordered_dict(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        stream.write(name + "(")
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _tuple(self, object, stream, indent, allowance, context, level):
        end = ",)" if len(object) == 1 else ")"
        stream.write("(")
        self._items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _set(self, object, stream, indent, allowance, context, level):
        kind = type(object)
        begin, end = ("{", "}") if kind is set else (kind.__name__ + "({", "})")
        indent += 0 if kind is set else len(kind.__name__) + 1
        stream.write(begin)
        self._items(sorted(object, key=_SafeKey), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _str(self, object, stream, indent, allowance, context, level):
        # Long texts become several literals, broken at line ends and blanks.
        parens = level == 1
        indent, allowance = indent + parens, allowance + parens
        full = self._width - indent
        chunks = []
        lines = object.splitlines(True)
        while lines:
            line = lines.pop(0)
            room = full if lines else full - allowance # behind the last one something follows
            if len(repr(line)) <= room:
                chunks.append(repr(line))
                continue
            words, current = _words(line), ""
            while words:
                word = words.pop(0)
                if len(repr(current + word)) > (full if words or lines else full - allowance):
                    chunks += [repr(current)] * (current != "")
                    current = ""
                current += word
            chunks += [repr(current)] * (current != "")
        text = ("\n" + " " * indent).join(chunks)
        stream.write(f"({text})" if parens and len(chunks) > 1 else text or "''")

    def _bytes(self, object, stream, indent, allowance, context, level, before="", after=""):
        if len(object) <= 4:
            stream.write(f"{before}{object!r}{after}")
            return
        parens = level == 1 and not before
        indent += parens + len(before)
        allowance += parens + len(after)
        lines = [b""] # four bytes are never parted
        for i in range(0, len(object), 4):
            four = object[i:i + 4]
            room = self._width - indent - (allowance if i == len(object) // 4 * 4 else 0)
            if lines[-1] and len(repr(lines[-1] + four)) > room:
                lines.append(b"")
            lines[-1] += four
        text = ("\n" + " " * indent).join(map(repr, lines))
        stream.write(f"({text})" if parens else before + text + after)

    def _bytearray(self, object, stream, indent, allowance, context, level):
        self._bytes(bytes(object), stream, indent, allowance, context, level + 1, "bytearray(", ")")

    def _mapping_proxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _namespace(self, object, stream, indent, allowance, context, level):
        kind = type(object)
        name = "namespace" if kind is types.SimpleNamespace else kind.__name__
        stream.write(name + "(")
        self._pairs(list(object.__dict__.items()), stream, indent + len(name) + 1 - self._indent_per_level,
                    allowance + 1, context, level, True)
        stream.write(")")

    def _dataclass(self, object, stream, indent, allowance, context, level):
        import dataclasses

        name = object.__class__.__name__
        pairs = [(f.name, getattr(object, f.name)) for f in dataclasses.fields(object) if f.repr]
        stream.write(name + "(")
        self._pairs(pairs, stream, indent + len(name) + 1 - self._indent_per_level, allowance + 1, context, level, True)
        stream.write(")")

    def _counter(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        stream.write(name + "({" + " " * (self._indent_per_level - 1))
        self._pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _deque(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write(name + "([")
        if object.maxlen is None:
            self._items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._items(object, stream, indent, 2, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})")

    def _default_dict(self, object, stream, indent, allowance, context, level):
        factory = self._repr(object.default_factory, context, level)
        indent += len(object.__class__.__name__) + 1
        stream.write(f"{object.__class__.__name__}({factory},\n{' ' * indent}")
        self._dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _chain_map(self, object, stream, indent, allowance, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        indent += len(name) + 1
        for i, one in enumerate(object.maps):
            is_last = i == len(object.maps) - 1
            self._format(one, stream, indent, allowance + 1 if is_last else 1, context, level)
            stream.write(")" if is_last else ",\n" + " " * indent)

    def _user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _BUILT_IN_SCALARS:
            return repr(object), True, False
        method = getattr(kind, "__repr__", None)
        if issubclass(kind, int) and method is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        is_dict = issubclass(kind, dict) and method is dict.__repr__
        is_list = issubclass(kind, list) and method is list.__repr__
        if not is_dict and not is_list and not (issubclass(kind, tuple) and method is tuple.__repr__):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return "{}" if is_dict else "[]" if is_list else "()", True, False
        if maxlevels and level >= maxlevels:
            short = "{...}" if is_dict else "[...]" if is_list else "(...,)" if len(object) == 1 else "(...)"
            return short, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        readable, recursive = True, False
        parts = []
        level += 1
        if is_dict:
            for key, value in self._sorted_items(object):
                both = []
                for one in key, value:
                    text, one_readable, one_recursive = self.format(one, context, maxlevels, level)
                    both.append(text)
                    readable = readable and one_readable
                    recursive = recursive or one_recursive
                parts.append(": ".join(both))
            form = "{%s}"
        else:
            for one in object:
                text, one_readable, one_recursive = self.format(one, context, maxlevels, level)
                parts.append(text)
                readable = readable and one_readable
                recursive = recursive or one_recursive
            form = "[%s]" if is_list else "(%s,)" if len(object) == 1 else "(%s)"
        del context[id(object)]
        return form % ", ".join(parts), readable, recursive


class _Out:
    def __init__(self):
        self.parts = []
        self.write = self.parts.append


def _words(line):
    # "one two  three": "one ", "two  ", "three".
    parts = []
    start = i = 0
    while i < len(line):
        while i < len(line) and not line[i].isspace():
            i += 1
        while i < len(line) and line[i].isspace():
            i += 1
        parts.append(line[start:i])
        start = i
    return parts


_METHODS = {
    dict.__repr__: PrettyPrinter._dict, list.__repr__: PrettyPrinter._list, tuple.__repr__: PrettyPrinter._tuple,
    set.__repr__: PrettyPrinter._set, frozenset.__repr__: PrettyPrinter._set, str.__repr__: PrettyPrinter._str,
    bytes.__repr__: PrettyPrinter._bytes, bytearray.__repr__: PrettyPrinter._bytearray,
    types.MappingProxyType.__repr__: PrettyPrinter._mapping_proxy,
    types.SimpleNamespace.__repr__: PrettyPrinter._namespace,
}
_LATE = {
    "OrderedDict": PrettyPrinter._ordered_dict, "Counter": PrettyPrinter._counter, "deque": PrettyPrinter._deque,
    "defaultdict": PrettyPrinter._default_dict, "ChainMap": PrettyPrinter._chain_map,
    "UserDict": PrettyPrinter._user,
    "UserList": PrettyPrinter._user, "UserString": PrettyPrinter._user,
}

_SHOWN_AS_REPR_WHEN_EMPTY = (PrettyPrinter._set, PrettyPrinter._ordered_dict, PrettyPrinter._counter,
                             PrettyPrinter._deque, PrettyPrinter._default_dict)


def _dispatch(object):
    # The method for an object by its class's __repr__; None: repr() it is.
    method = type(object).__repr__
    found = _METHODS.get(method)
    if found is not None:
        return found
    params = getattr(type(object), "__dataclass_params__", None)
    if params is not None and params.repr and hasattr(method, "__wrapped__"):
        return PrettyPrinter._dataclass # its __repr__ was written by @dataclass
    for cls in type(object).__mro__:
        if cls.__module__ == "collections" and cls.__name__ in _LATE:
            return _LATE[cls.__name__] if cls.__repr__ is method else None
    return None
