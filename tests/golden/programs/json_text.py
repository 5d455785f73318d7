# A reader and writer for JSON text.
class JsonError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


class Reader:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text, self.i = text, 0

    def peek(self):
        while self.i < len(self.text) and self.text[self.i] in " \t\r\n":
            self.i += 1
        return self.text[self.i] if self.i < len(self.text) else ""

    def expect(self, c):
        if self.peek() != c:
            raise JsonError(f"expected {c!r}, found {self.peek()!r}", self.i)
        self.i += 1

    def value(self):
        match self.peek():
            case "{":
                return self.object()
            case "[":
                return self.array()
            case '"':
                return self.string()
            case c if c and c in "-0123456789":
                return self.number()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        raise JsonError("no value", self.i)

    def object(self):
        out = {}
        self.expect("{")
        while self.peek() != "}":
            if out:
                self.expect(",")
                self.peek()
            key = self.string()
            self.expect(":")
            out[key] = self.value()
        self.i += 1
        return out

    def array(self):
        out = []
        self.expect("[")
        while self.peek() != "]":
            if out:
                self.expect(",")
            out.append(self.value())
        self.i += 1
        return out

    def string(self):
        self.expect('"')
        out = []
        while (c := self.text[self.i : self.i + 1]) != '"':
            if not c:
                raise JsonError("unterminated string", self.i)
            self.i += 1
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    c = chr(int(self.text[self.i : self.i + 4], 16))
                    self.i += 4
                else:
                    c = self.ESCAPES[e]
            out.append(c)
        self.i += 1
        return "".join(out)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        text = self.text[start : self.i]
        return float(text) if any(c in text for c in ".eE") else int(text)


def parse(text):
    r = Reader(text)
    v = r.value()
    if r.peek():
        raise JsonError("extra text", r.i)
    return v


def write(v, indent=0, level=1):
    newline = "\n" + " " * indent * level if indent else ""
    end = "\n" + " " * indent * (level - 1) if indent else ""
    if isinstance(v, dict):
        return "{" + ",".join(f"{newline}{write(k)}: {write(x, indent, level + 1)}" for k, x in v.items()) + (end if v else "") + "}"
    if isinstance(v, (list, tuple)):
        return "[" + ",".join(newline + write(x, indent, level + 1) for x in v) + (end if v else "") + "]"
    if isinstance(v, str):
        return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c) or (c if c.isprintable() else f"\\u{ord(c):04x}") for c in v) + '"'
    return {True: "true", False: "false", None: "null"}.get(v) if v is None or isinstance(v, bool) else repr(v)


text = '{"name": "caf\\u00e9 \\"x\\"", "list": [1, -2.5, 1e3, true, null, {}, []], "deep": {"a": {"b": [[[]]]}}}'
data = parse(text)
print(data)
print(write(data))
print(write(data, 2))
print(parse(write(data)) == data, parse(write(data, 4)) == data)
for bad in ("", "{", "[1,", '{"a" 1}', '"abc', "tru", "[1] 2", "{1: 2}", '["\\q"]', "-"):
    try:
        print(parse(bad))
    except (JsonError, KeyError, ValueError, IndexError) as e:
        print(repr(bad), type(e).__name__, e)
