"""Calls every method of every built-in type with arguments of all kinds and prints what comes out: the result, what
the receiver became, or the error and its words. usage: methods.py [TYPE...]

Run by CPython and by Pyrena, whose outputs must not differ (tests/method-calls does that). The names of the methods
are those of CPython 3.13's dir(), written out in NAMES by tests/method-calls, so that a missing one shows.
"""
import sys

class Plain:
    def __repr__(self): return "Plain()"

class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
    def __repr__(self): return f"Index({self.n})"

class Sub(str): pass

class Raises:
    def __eq__(self, other): raise KeyError("eq")
    def __hash__(self): raise KeyError("hash")
    def __iter__(self): raise KeyError("iter")
    def __len__(self): raise KeyError("len")
    def __index__(self): raise KeyError("index")
    def __repr__(self): return "Raises()"

def key(x): return str(x)

RECEIVERS = {
    "int": [lambda: 0, lambda: -7, lambda: 255, lambda: 10**30, lambda: -(2**64)],
    "bool": [lambda: True, lambda: False],
    "float": [lambda: 0.0, lambda: -2.5, lambda: 1e300, lambda: float("nan"), lambda: float("inf"), lambda: 3.0],
    "complex": [lambda: 0j, lambda: 1 - 2j, lambda: complex("nan")],
    "str": [lambda: "", lambda: "abc", lambda: "Hello World\tx\n", lambda: "\u00e9\u4e2d\U0001f600", lambda: "12", lambda: "a,b,,c"],
    "bytes": [lambda: b"", lambda: b"abc", lambda: b"Hello World\tx\n\xff", lambda: b"12"],
    "bytearray": [lambda: bytearray(), lambda: bytearray(b"abc"), lambda: bytearray(b"Hello\x00 World")],
    "list": [list, lambda: [1, 2, 3], lambda: ["b", "a", "c"], lambda: [1, "a", None, 2.5], lambda: [[1], [2]]],
    "tuple": [tuple, lambda: (1, 2, 3), lambda: ("a", None, 2.5, "a")],
    "dict": [dict, lambda: {"a": 1, "b": 2}, lambda: {1: "x", None: [], (1, 2): 3.5}],
    "set": [set, lambda: {1, 2, 3}, lambda: {"a"}],
    "frozenset": [frozenset, lambda: frozenset({1, 2, 3}), lambda: frozenset({"a", 1})],
    "range": [lambda: range(0), lambda: range(5), lambda: range(10, -10, -3), lambda: range(2**70, 2**70 + 5)],
    "slice": [lambda: slice(None), lambda: slice(1, 10, 2), lambda: slice("a", None, -1)],
    "memoryview": [lambda: memoryview(b"abcdef"), lambda: memoryview(bytearray(b"xyz"))],
    "NoneType": [lambda: None],
    "ellipsis": [lambda: ...],
    "NotImplementedType": [lambda: NotImplemented],
    "object": [lambda: object()],
    "dict_keys": [lambda: {1: 2, "a": 3}.keys()],
    "dict_values": [lambda: {1: 2, "a": 3}.values()],
    "dict_items": [lambda: {1: 2, "a": 3}.items()],
    "mappingproxy": [lambda: type(Plain.__dict__)({"a": 1})],
    "enumerate": [lambda: enumerate("ab", 1)],
    "zip": [lambda: zip("ab", [1, 2])],
    "map": [lambda: map(str, [1, 2])],
    "filter": [lambda: filter(None, [0, 1, 2])],
    "reversed": [lambda: reversed((1, 2))],
    "list_iterator": [lambda: iter([1, 2])],
    "dict_keyiterator": [lambda: iter({1: 2})],
    "set_iterator": [lambda: iter({1})],
    "range_iterator": [lambda: iter(range(3))],
    "generator": [lambda: (i for i in (1, 2))],
    "property": [lambda: property(key)],
    "staticmethod": [lambda: staticmethod(key)],
    "classmethod": [lambda: classmethod(key)],
    "BaseException": [lambda: BaseException(), lambda: ValueError("a", 1), lambda: KeyError("k"), lambda: OSError(2, "words", "file")],
    "ExceptionGroup": [lambda: ExceptionGroup("eg", [ValueError(1), TypeError(2)])],
    "SimpleNamespace": [lambda: type(sys.implementation)(a=1, b=[2])],
}
ARGUMENTS = [
    lambda: 0, lambda: 1, lambda: -3, lambda: 2, lambda: 10**20, lambda: True, lambda: None, lambda: 1.5, lambda: "",
    lambda: "a", lambda: "bc", lambda: ",", lambda: b"", lambda: b"a", lambda: bytearray(b"b"), lambda: [], lambda: [1, 2],
    lambda: [[1, 2], [3, 4]], lambda: ("a", 1), lambda: {}, lambda: {"a": 5}, lambda: {1, 2}, lambda: frozenset("a"),
    lambda: range(3), lambda: slice(0, 2), lambda: Plain(), lambda: Index(1), lambda: Raises(), lambda: Sub("a"),
    lambda: ValueError, lambda: key, lambda: 2j, lambda: float("nan"), lambda: object, lambda: iter([1, 2]),
    lambda: "utf-8", lambda: "ascii", lambda: "replace", lambda: "big", lambda: "x{0}{a}", lambda: "08.3f",
]
SKIPPED = {"__init_subclass__", "__subclasshook__", "__new__", "__class__", "__reduce__", "__reduce_ex__", "__sizeof__",
           "__doc__", "__getstate__", "__dir__", "__setstate__", "__del__", "__buffer__", "__release_buffer__",
           "__setattr__", "__delattr__", "__dict__", "__module__", "__weakref__", "gi_frame", "gi_code", "__code__"}
KEYWORDS = {"str": {"split": ("sep", "maxsplit"), "rsplit": ("sep", "maxsplit"), "splitlines": ("keepends",), "expandtabs": ("tabsize",),
                    "encode": ("encoding", "errors")},
            "bytes": {"split": ("sep", "maxsplit"), "decode": ("encoding", "errors"), "hex": ("sep", "bytes_per_sep"), "translate": ("delete",)},
            "list": {"sort": ("key", "reverse")}, "int": {"to_bytes": ("length", "byteorder", "signed"), "from_bytes": ("bytes", "byteorder")}}

def cut(text): # addresses, and what is long
    at = text.find(" at 0x")
    while at >= 0:
        end = at + 6
        while end < len(text) and text[end] in "0123456789abcdef": end += 1
        text = text[:at] + text[end:]
        at = text.find(" at 0x")
    return text if len(text) < 400 else text[:400] + f"...{len(text)}"

def shown(value):
    try:
        return cut(repr(value))
    except BaseException as e:
        return f"repr: {type(e).__name__}"

def attempt(label, make, name, makers, keyword=None):
    receiver = make()
    arguments = [m() for m in makers]
    if "pow" in name and any(isinstance(x, int) and abs(x) > 10**6 for x in [receiver, *arguments]): return
    words = ", ".join(map(shown, arguments))
    try:
        method = getattr(receiver, name)
        if keyword is not None:
            result = method(*arguments[:-1], **{keyword: arguments[-1]})
            words += f" as {keyword}"
        elif callable(method):
            result = method(*arguments)
        else:
            result = method
        text = shown(result)
        if type(result).__name__ not in text: text += " " + type(result).__name__
    except BaseException as e:
        text = f"{type(e).__name__}: {cut(str(e))}"
    print(f"{label} {shown(receiver)}.{name}({words}) -> {text}")

def calls(label, names):
    for make in RECEIVERS[label]:
        for name in names:
            if name in SKIPPED: continue
            state = sum(map(ord, name)) * 7919
            attempt(label, make, name, [])
            if not callable(getattr(make(), name, None)): continue
            for argument in ARGUMENTS: attempt(label, make, name, [argument])
            for _ in range(12): # pairs and triples, the same in every run
                state = state * 1103515245 + 12345 & 0x7fffffff
                two = [ARGUMENTS[(state >> 8) % len(ARGUMENTS)], ARGUMENTS[(state >> 16) % len(ARGUMENTS)]]
                attempt(label, make, name, two)
                if state % 3 == 0: attempt(label, make, name, two + [ARGUMENTS[(state >> 4) % len(ARGUMENTS)]])
            for keyword in KEYWORDS.get(label, {}).get(name, ()):
                for argument in ARGUMENTS[::3]: attempt(label, make, name, [argument], keyword)

def main():
    wanted = sys.argv[1:] or list(RECEIVERS)
    for label in wanted:
        calls(label, NAMES[label])

