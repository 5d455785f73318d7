"""Feeds random inputs to what reads texts and bytes, and prints what comes out.

usage: inputs.py KIND SEED COUNT        KIND: re, json, pickle, struct, format, percent, number, source, fstring, codec

Runs under Pyrena and CPython alike: nothing may crash, and both should print the same (but for the words of errors,
which are left out).
"""
import json
import pickle
import random
import re
import struct
import sys
import warnings

warnings.simplefilter("ignore")
PIECES = {
    "re": list("ab01 .*+?|()[]{}^$\\-,:<>=!#&~") + ["(?:", "(?P<n>", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?s-i:", "(?(1)", "(?P=n)",
           "\\1", "\\d", "\\W", "\\b", "\\Z", "{2}", "{1,3}", "{,2}", "*?", "++", "(?>", "[^", "[a-c]", "\\x41", "é", "(?x)", "\n"],
    "json": list('{}[]:,"\\/ \n\t-+.eE0123456789') + ["true", "false", "null", "NaN", "Infinity", '"a"', "\\u00e9", "\\ud800", "1e5", "é",
             '{"k":', "[1,", "]", "}", "\0"],
    "struct": list("xcbB?hHiIlLqQnNefdspP@=<>! 0123456789") + ["10s", "3p", "0i", "99"],
    "format": list("<>=^+- #0,_.123456789bcdeEfFgGnosxX%z") + ["é", "10", ".3", "{", "}"],
    "percent": list("%-+ #0123456789.*sdiouxXeEfFgGcrab()l") + ["%s", "%d", "%(a)s", "%%"],
    "number": list("0123456789_.eE+-xXobjJ aA") + ["inf", "nan", "0x", "1e", " ", "٣", "\0"],
    "source": ["(", ")", "[", "]", "{", "}", ":", ",", ";", "=", "==", ":=", "->", "*", "**", "\n", "\n    ", "\n\t", "def f", "class A",
               "if", "else", "for x in y", "while", "try", "except", "finally", "with", "as", "lambda", "yield", "await", "async", "return",
               "match x", "case", "_", "x", "1", "'s'", "f'{x}'", "f'", "'", '"""', "{x!r:>{w}}", "@", "not", "in", "is", "global x",
               "nonlocal x", "del", "import a", "from . import b", "type X", "...", "|", "\\", "\\\n", "#c", "0b1", "1.e5", "é", "\0", "$"],
    "fstring": list("{}!:=rsa'\"\\ x1+[]().<>,\n") + ["{x}", "{{", "}}", "{x!r}", "{x:>{y}}", "{x=}", "lambda", "\\N{DIGIT ONE}", "#", "{'"],
}
OPCODES = b"(.0123IJKLMNPQRSTUVXabcdeghijlopqstu}])\x80\x81\x82\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x8f\x90\x91\x92\x93\x94\x95\x96BCG"


def text(rng, kind):
    return "".join(rng.choice(PIECES[kind]) for _ in range(rng.randint(1, rng.choice((4, 8, 16, 40)))))


# What CPython's pickle.dumps makes, protocols 0, 2 and 4.
PICKLES = (
    b"(lp0\nI1\naVa\np1\na(dp2\nI2\n(F3.5\nNtp3\nsa.",
    b"\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01}q\x02K\x02G@\x0c\x00\x00\x00\x00\x00\x00N\x86q\x03s\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x00@e.",
    b"\x80\x04}\x94\x8c\x01k\x94]\x94(C\x01b\x94\x8f\x94(K\x01\x90\x88N\x87\x94es.",
    b"\x80\x04\x8c\x08builtins\x94\x8c\x04list\x94\x93\x94)\x81(K\x01K\x02e.",
)


def pickled(rng):
    data = bytearray(rng.choice(PICKLES))
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        data[at:at + rng.randint(0, 2)] = bytes(rng.choice(OPCODES) if rng.random() < 0.7 else rng.randrange(256) for _ in range(rng.randint(0, 3)))
    return bytes(data)


def json_value(rng, depth):
    kind = rng.randrange(8 if depth > 0 else 6)
    if kind == 6:
        return "[" + rng.choice((",", " , ")).join(json_value(rng, depth - 1) for _ in range(rng.randint(0, 4))) + "]"
    if kind == 7:
        return "{" + ",".join(f'"{rng.randrange(9)}": {json_value(rng, depth - 1)}' for _ in range(rng.randint(0, 4))) + "}"
    return rng.choice(("null", "true", "-0", "1e3", "12.5", '""', '"\\n\\u00e9"', '"é"', "123456789012345678901", "\n7", "NaN"))


def document(rng, kind):
    source = json_value(rng, 4)
    if rng.random() < 0.6:
        at = rng.randrange(len(source) + 1)
        source = source[:at] + rng.choice(PIECES["json"]) * rng.randint(0, 1) + source[at + rng.randint(0, 1):]
    return source


def pattern(rng, kind, depth=4):
    if rng.random() < 0.1:
        return text(rng, kind)
    parts = []
    for _ in range(rng.randint(1, 4)):
        part = rng.choice(("a", "b", "0", ".", "\\d", "\\w", "[ab]", "[^a]", "\\b", "^", "$", "é", "(?P<n>a)", "\\1"))
        if depth > 0 and rng.random() < 0.4:
            opening = rng.choice(("(", "(?:", "(?=", "(?!", "(?<=", "(?i:", "(?>", "(", "(?:"))
            part = opening + rng.choice(("", "|")).join(pattern(rng, kind, depth - 1) for _ in range(rng.randint(1, 2))) + ")"
        parts.append(part + rng.choice(("", "", "", "*", "+", "?", "*?", "{1,2}", "{2}", "++")))
    return rng.choice(("", "", "|")).join(parts)


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        return list if module == "builtins" else None


def feed_re(source, rng):
    pattern = re.compile(source)
    subject = "".join(rng.choice("ab01 é\n") for _ in range(12))
    found = [m.span() for m in pattern.finditer(subject)]
    return pattern.groups, found, pattern.sub("-", subject, count=2), pattern.split(subject, maxsplit=2)


def feed_pickle(data, rng):
    import io
    return repr(Careful(io.BytesIO(data)).load())[:200]


def feed_struct(layout, rng):
    size = struct.calcsize(layout)
    data = bytes(i * 37 % 256 for i in range(min(size, 4096)))
    return size, repr(struct.unpack(layout, data))[:200] if size <= 4096 and "P" not in layout else None


def feed_format(spec, rng):
    results = []
    for value in (5, -12345678901234567890, 1.5, -1e22, "text", True, 2 - 3j):
        try:
            results.append(format(value, spec)[:60])
        except (ValueError, OverflowError, TypeError) as error:
            results.append(type(error).__name__)
    return results


def feed_percent(template, rng):
    results = []
    for value in (5, (1, "x"), {"a": 1, "b": "y"}, (2, 3.5, "z"), "s", (-1e10,)):
        try:
            results.append((template % value)[:60])
        except (ValueError, OverflowError, TypeError, KeyError) as error:
            results.append(type(error).__name__)
    return results


def feed_number(source, rng):
    results = []
    for read in (int, float, complex, lambda s: int(s, 0), lambda s: int(s, 16), float.fromhex):
        try:
            results.append(read(source))
        except (ValueError, OverflowError) as error:
            results.append(type(error).__name__)
    return repr(results)


def feed_source(source, rng):
    return compile(source, "s", rng.choice(("exec", "eval", "single"))) is not None


def feed_codec(data, rng):
    name = rng.choice(("utf-8", "utf-16", "utf-16-le", "utf-32", "ascii", "latin-1", "utf-8-sig", "unicode_escape"))
    return name, data.decode(name, rng.choice(("strict", "replace", "ignore", "backslashreplace", "surrogateescape")))


def random_bytes(rng, kind):
    return bytes(rng.choice((0, 10, 65, 92, 128, 195, 169, 237, 160, 240, 159, 255, 254, 239, 187, 191, rng.randrange(256))) for _ in range(rng.randint(1, 20)))


def as_fstring(rng, kind):
    return rng.choice(("f'{}'", 'f"{}"', "f'''{}'''", "rf'{}'")).replace("{}", text(rng, kind))


FEEDS = {"re": feed_re, "json": lambda s, rng: repr(json.loads(s))[:200], "pickle": feed_pickle, "struct": feed_struct, "format": feed_format,
         "percent": feed_percent, "number": feed_number, "source": feed_source, "fstring": feed_source, "codec": feed_codec}
MAKERS = {"pickle": lambda rng, kind: pickled(rng), "json": document, "re": pattern, "codec": random_bytes, "fstring": as_fstring}


def main():
    kind, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for number in range(count):
        source = MAKERS.get(kind, text)(rng, kind)
        own = random.Random(number)
        try:
            result = FEEDS[kind](source, own)
        except Exception as error:
            result = "Error" if kind == "pickle" else type(error).__name__
        print(number, ascii(source), ascii(result), flush=True)


main()
