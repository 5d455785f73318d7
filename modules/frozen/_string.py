"""What format strings consist of, for string.Formatter."""


def formatter_parser(text):
    """(literal text, field name, spec, conversion) of each part; the last three are None behind the last field."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    return _parts(text)


def _parts(text):
    i, size = 0, len(text)
    literal = ""
    while i < size:
        c = text[i]
        i += 1
        if c in "{}":
            if i < size and text[i] == c:
                i += 1
                yield literal + c, None, None, None
                literal = ""
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            elif i == size:
                raise ValueError("Single '{' encountered in format string")
            else:
                field, i = _field(text, i)
                yield literal, *field
                literal = ""
        else:
            stop = i
            while stop < size and text[stop] not in "{}":
                stop += 1
            literal += c + text[i:stop]
            i = stop
    if literal:
        yield literal, None, None, None


def _field(text, start):
    # (name, spec, conversion) from behind "{", and where the text goes on.
    depth = 1
    i = start
    size = len(text)
    in_brackets = False
    while i < size and not (depth == 1 and not in_brackets and text[i] in ":!}"):
        c = text[i]
        if c == "[":
            in_brackets = True
        elif c == "]":
            in_brackets = False
        elif not in_brackets and c == "{":
            raise ValueError("unexpected '{' in field name")
        i += 1
    if i == size:
        raise ValueError("expected '}' before end of string")
    name = text[start:i]
    conversion = None
    if text[i] == "!":
        if i + 1 == size:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[i + 1]
        i += 2
        if i == size:
            raise ValueError("unmatched '{' in format spec")
        if text[i] not in ":}":
            raise ValueError("expected ':' after conversion specifier")
    if text[i] == "}":
        return (name, "", conversion), i + 1
    i += 1
    spec = i
    while i < size:
        if text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return (name, text[spec:i], conversion), i + 1
        i += 1
    raise ValueError("unmatched '{' in format spec")


def formatter_field_name_split(name):
    """"a.b[0]": "a" and an iterator of (True, "b"), (False, 0)."""
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    stop = _next_mark(name, 0)
    return _number(name[:stop]), _keys(name, stop)


def _next_mark(name, start):
    return min((i for i in (name.find(".", start), name.find("[", start)) if i >= 0), default=len(name))


def _keys(name, i):
    while i < len(name):
        is_attribute = name[i] == "."
        if is_attribute:
            stop = _next_mark(name, i + 1)
        elif name[i] == "[":
            stop = name.find("]", i + 1)
            if stop < 0:
                raise ValueError("Missing ']' in format string")
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        key = name[i + 1:stop]
        if key == "":
            raise ValueError("Empty attribute in format string")
        yield is_attribute, key if is_attribute else _number(key)
        i = stop + (not is_attribute)


def _number(text):
    return int(text) if text.isascii() and text.isdigit() else text
