"""Writes a random program over the built-in types: usage: generate.py SEED > NAME.py (run by CPython).

A program is a fixed prelude (classes with operators, a context manager, generators, a logger) and some forty
statements made from templates. Every name holds a value of a known kind; an expression of a kind is made from names,
constants, operators and methods that give this kind, sometimes from a wrong kind, so that errors are compared too.
Each statement runs in its own try and prints what it made. The same seed gives the same program, and the program prints
the same in every run with the same PYTHONHASHSEED: addresses are cut out.
"""
import random
import sys

PRELUDE = '''\
import sys
def show(*values):
    text = " ".join(map(repr, values))
    if " at 0x" in text: text = "".join(part[part.find(">"):] if i else part for i, part in enumerate(text.split(" at 0x")))
    print(text if len(text) < 300 else text[:300] + f"...{len(text)}")
class V:
    __match_args__ = ("n", "log")
    def __init__(self, n, log=()): self.n, self.log = n, list(log)
    def _make(self, op, other): return V(op(self.n, other.n if isinstance(other, V) else other), self.log[-2:] + [op.__name__])
    def __add__(self, o):
        def add(a, b): return a + b
        return self._make(add, o)
    def __radd__(self, o): return V(o, ["radd"]) + self
    def __iadd__(self, o): self.n += o.n if isinstance(o, V) else o; return self
    def __mul__(self, o): return NotImplemented if isinstance(o, str) else V(self.n * (o.n if isinstance(o, V) else o))
    __rmul__ = __mul__
    def __neg__(self): return V(-self.n)
    def __eq__(self, o): return self.n == (o.n if isinstance(o, V) else o)
    def __hash__(self): return hash(self.n)
    def __lt__(self, o): return self.n < (o.n if isinstance(o, V) else o)
    def __bool__(self): return bool(self.n)
    def __len__(self): return abs(self.n) % 5
    def __iter__(self): return iter(range(len(self)))
    def __getitem__(self, i): return (self.n, i)
    def __setitem__(self, i, v): self.log.append((i, v))
    def __delitem__(self, i): self.log.remove(i)
    def __contains__(self, x): return x == self.n
    def __call__(self, *args, **kw): return self.n, args, sorted(kw)
    def __index__(self): return self.n
    def __repr__(self): return f"V({self.n!r}{', ' + repr(self.log) if self.log else ''})"
    def __format__(self, spec): return f"<{self.n:{spec}}>"
    def __getattr__(self, name):
        if name.startswith("x"): return name + str(self.n)
        raise AttributeError(name)
    def __del__(self):
        if self.n == 13: print("del 13")
class Child(V):
    count = 0
    def __new__(cls, *args):
        cls.count += 1
        return super().__new__(cls)
    def __add__(self, o): return super().__add__(o).n
    @property
    def double(self): return self.n * 2
    @double.setter
    def double(self, v): self.n = v // 2
    @classmethod
    def make(cls, *args): return cls(*args[:1])
    @staticmethod
    def helper(*args): return args[::-1]
class Keep(list):
    def append(self, x): super().append(x); super().append(x)
    def __missing__(self, k): return k
class Default(dict):
    def __missing__(self, k): return ("missing", k)
class Manager:
    def __init__(self, swallow=False): self.swallow = swallow
    def __enter__(self): print("enter", end=" "); return self
    def __exit__(self, kind, e, tb): print("exit", kind and kind.__name__, end=" "); return self.swallow
class Oops(ValueError):
    def __init__(self, *args, code=0): super().__init__(*args); self.code = code
def numbers(n, *rest):
    try:
        for i in range(n):
            got = yield i
            if got is not None: yield got
        yield from rest
    finally: print("closed", end=" ")
def counter(start=0):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step
def apply(f, *args, **kw):
    try: return f(*args, **kw)
    except Exception as e: return type(e).__name__, str(e)
'''

KINDS = ["int", "int", "int", "float", "str", "str", "list", "list", "tuple", "dict", "set", "bytes", "bool", "obj", "any"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.names = {}
        self.bound = []  # names of comprehension variables, all ints
        self.count = 0

    def pick(self, *choices):
        return self.r.choice(choices)

    def name(self, kind):
        known = [n for n, k in self.names.items() if k == kind]
        return self.r.choice(known) if known else None

    def fresh(self, kind):
        self.count += 1
        name = f"{kind[0]}{self.count}"
        return name

    def e(self, kind, depth):
        """An expression of the kind; one in forty is of another kind."""
        if self.r.random() < 0.025:
            kind = self.r.choice(KINDS)
        if depth <= 0 or self.r.random() < 0.15:
            return self.atom(kind)
        return getattr(self, "make_" + kind)(depth - 1)

    def atom(self, kind):
        if kind == "int" and self.bound and self.r.random() < 0.5:
            return self.r.choice(self.bound)
        name = self.name(kind)
        if name and self.r.random() < 0.6:
            return name
        r = self.r
        if kind == "int":
            return str(r.choice([0, 1, 2, 3, 5, 7, 13, -1, -2, 10, 256, 257, 1000, 2**31, 2**62 - 1, -2**62, 2**63, 10**20, r.randrange(-50, 50)]))
        if kind == "float":
            return r.choice(["0.0", "1.5", "-2.25", "1e10", "0.1", "1e300", "float('inf')", "-0.0", "3.0", "1/3", "float('nan')"])
        if kind == "str":
            return r.choice(["''", "'a'", "'abc'", "'Hello World'", "'x,y,,z'", "' pad '", "'é日😀'", "'12'", "'-7'", "'a\\nb\\tc'", "'%s-%r'", "'{}:{}'", "'aXbXc'"])
        if kind == "bytes":
            return r.choice(["b''", "b'abc'", "b'a,b'", "bytes(range(3))", "bytearray(b'xyz')", "b'\\xff\\x00'"])
        if kind == "bool":
            return r.choice(["True", "False"])
        if kind == "list":
            return r.choice(["[]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[[1], [2, 3]]", "list(range(5))", "[None, 0, '']", "Keep([1])"])
        if kind == "tuple":
            return r.choice(["()", "(1,)", "(1, 'a')", "(1, (2, 3))", "(0.5, None)"])
        if kind == "dict":
            return r.choice(["{}", "{1: 2}", "{'a': 1, 'b': 2}", "dict(a=1)", "{(1, 2): [3]}", "Default(q=1)", "{None: 0, True: 1}"])
        if kind == "set":
            return r.choice(["set()", "{1, 2, 3}", "frozenset([1, 'a'])", "{0, -1, 50}", "set('abc')"])
        if kind == "obj":
            return r.choice([f"V({r.randrange(-5, 20)})", f"Child({r.randrange(5)})", "V(2.5)", "V('s')"])
        return r.choice(["None", "...", "NotImplemented", "[int]", "[str]", "[len]", "[V]", "range(3)", "slice(1, None)", "1j", "[print]", "[object]"])

    def call(self, kind, template, depth):
        """Fills {i} {f} {s} {l} {t} {d} {S} {b} {o} {a} {B} in a template with expressions."""
        letters = {"i": "int", "f": "float", "s": "str", "l": "list", "t": "tuple", "d": "dict", "S": "set", "b": "bool",
                   "o": "obj", "a": "any", "B": "bytes"}
        out, i = [], 0
        while i < len(template):
            if template[i] == "<" and i + 2 < len(template) and template[i + 2] == ">":
                letter = template[i + 1]
                kind = self.r.choice(KINDS) if letter == "?" else letters[letter]
                out.append(self.e(kind, depth))
                i += 3
            else:
                out.append(template[i])
                i += 1
        return "".join(out)

    def one(self, depth, *templates):
        return self.call(None, self.r.choice(templates), depth)

    def small(self):
        return str(self.r.randrange(-3, 6))

    def make_int(self, d):
        return self.one(d, "(<i> + <i>)", "(<i> - <i>)", "(<i> * <i>)", "(<i> // <i>)", "(<i> % <i>)", "(<i> & <i>)", "(<i> | <i>)",
                        "(<i> ^ <i>)", "(-<i>)", "(~<i>)", "abs(<i>)", f"(<i> ** {abs(int(self.small()))})", f"(<i> << {self.r.randrange(9)})",
                        f"(<i> >> {self.r.randrange(70)})", "len(<l>)", "len(<s>)", "len(<d>)", "len(<S>)", "len(<t>)", "int(<f>)",
                        "int(<s>)", "(<i> if <b> else <i>)", "(<i> and <i>)", "(<i> or <i>)", "sum(<l>)", "max(<i>, <i>)", "min(<l>)",
                        "<s>.find(<s>)", "<s>.count(<s>)", "<l>.index(<i>)", "<l>.count(<?>)", "<l>[<i>]", "<d>[<?>]", "<t>[<i>]",
                        "<B>[<i>]", "ord(<s>)", "divmod(<i>, <i>)[0]", "pow(<i>, 3, 7)", "round(<f>)", "<i>.bit_length()",
                        "hash(<i>)", "<o>.n", "<o>()[0]", "next(iter(<l>), 5)", "(lambda x, y=<i>: x * y)(<i>)", "<d>.get(<?>, <i>)",
                        "int.from_bytes(<B>, 'big')", "sum(x for x in <l> if x)", "apply(lambda: <i> // <i>)", "next(numbers(3))",
                        f"range(<i>)[{self.small()}]", "counter(<i>)()", "<s>.rindex(<s>)", "len(<o>)", "(w := <i>)", "id(<l>) * 0",
                        "<i>.__add__(<i>)", "Child.count", "round(<i>, -1)")

    def make_float(self, d):
        return self.one(d, "(<f> + <f>)", "(<f> * <i>)", "(<f> - <f>)", "(<i> / <i>)", "(<f> // <f>)", "(<f> % <f>)", "(-<f>)", "abs(<f>)",
                        "round(<f>, 2)", "float(<i>)", "float(<s>)", "max(<f>, <i>)", "(<f> ** 2)", "sum([<f>, <f>])", "(<f> if <b> else <i>)",
                        "divmod(<f>, <f>)[1]", "float(<b>)", "(<i> * 0.5)", "<f>.conjugate()", "(<i> ** -1)", "(<i> + <f>)")

    def make_str(self, d):
        spec = self.r.choice(["", ":>8", ":<5", ":^7", "!r", "!s:>6", ":05", ":.2", ":x", ":,", "!a", ":+", ":e", ":*^9"])
        return self.one(d, "(<s> + <s>)", f"(<s> * {self.small()})", "<s>[<i>]", f"<s>[{self.small()}:{self.small()}]", "<s>[::-1]",
                        "<s>.upper()", "<s>.lower()", "<s>.title()", "<s>.strip()", "<s>.replace(<s>, <s>)", "<s>.join(<l>)",
                        "<s>.join(map(str, <l>))", "str(<i>)", "str(<?>)" if self.r.random() < .3 else "str(<f>)", "repr(<s>)", "repr(<l>)", "repr(<t>)", "<s>.center(9, '*')",
                        "<s>.zfill(6)", "<s>.capitalize()", "<s>.swapcase()", "f'{<i>" + spec + "}'", "f'{<f>" + spec + "}'",
                        "f'{<s>" + spec + "}|{<i>}'", "f'{<o>" + spec + "}'", "'%d %s' % (<i>, <s>)", "'%5.2f|%x' % (<f>, <i>)", "'%r %-4s|' % (<l>, <s>)",
                        "<s>.format(<?>, <?>)", "(<s> % (<i>, <s>))", "hex(<i>)", "bin(<i>)", "chr(<i>)", "type(<?>).__name__", "ascii(<s>)",
                        "<s>.partition(<s>)[2]", "max(<s>, <s>)", "(<s> if <b> else <s>)", "<B>.decode()", "<o>.xyz", "''.join(sorted(<s>))",
                        "<s>.expandtabs(3)", "<s>.removeprefix(<s>)", "format(<i>, ',')", "<s>.translate({97: 'Q'})", "''.join(reversed(<s>))",
                        "<B>.hex()", "min(<l>, key=str)", "str(<d>)", "format(<f>, '.3g')", "<s>.lstrip('a')", "<s>.casefold()")

    def comprehension(self, d, opening, closing, is_dict=False):
        var = self.r.choice("jkmz")
        source = self.r.choice(["range(<i> % 6)", "<l>", "<t>", "<s>", "enumerate(<s>)", "numbers(3, <i>)", "<o>", "sorted(<S>, key=str)"])
        source = self.call(None, source, d)
        self.bound.append(var)
        item = self.e(self.pick("int", "str", "tuple", "any"), d)
        if is_dict:
            item = f"{var}: {item}"
        test = f" if {self.e('bool', d)}" if self.r.random() < 0.4 else ""
        inner = f" for {var}2 in range(2)" if self.r.random() < 0.2 else ""
        self.bound.pop()
        return f"{opening}{item} for {var} in {source}{inner}{test}{closing}"

    def make_list(self, d):
        if self.r.random() < 0.2:
            return self.comprehension(d, "[", "]")
        a, b, c = self.small(), self.small(), self.pick("", "1", "2", "-1", "-2")
        return self.one(d, "[<i>, <i>]", "[<?>, <?>, <?>]", "[*<l>, <i>]", "(<l> + <l>)", f"(<l> * {self.small()})", f"<l>[{a}:{b}]",
                        f"<l>[{a}:{b}:{c}]", "<l>[::-1]", "sorted(<l>)", "sorted(<s>)", "list(<t>)", "list(<s>)", "list(<d>)", "sorted(<S>, key=repr)",
                        "list(<d>.items())", "list(<d>.values())", "<s>.split()", "<s>.split(<s>)", "<s>.splitlines()", "list(map(str, <l>))",
                        "list(filter(None, <l>))", "list(zip(<l>, <s>))", "list(enumerate(<s>, <i>))", "list(range(<i> % 7))", "list(reversed(<l>))",
                        "sorted(<l>, key=str, reverse=<b>)", "list(map(lambda x: x, <t>))", "[*<t>, *<s>]", "list(numbers(2, <i>))", "<l>.copy()",
                        "[[<i>] * 2 for _ in range(2)]", "list(<o>)", "list(<B>)", "list(zip(*[<l>, <t>]))", "sum([<l>, <l>], [])",
                        "list(map(max, <l>, <l>))", "[x for y in [<l>, <t>] for x in y]", "sorted(<l>, key=lambda v: (str(type(v)), str(v)))",
                        "list(map(V, <l>))", "list(dict.fromkeys(<l>))")

    def make_tuple(self, d):
        return self.one(d, "(<i>, <s>)", "(<?>,)", "(<?>, <?>, <?>)", "(<t> + <t>)", "<t>[1:]", "<t>[::-1]", "tuple(<l>)", "tuple(<s>)",
                        "divmod(<i>, <i>)", "<s>.partition(<s>)", "(*<t>, <i>)", "(<t> * 2)", "tuple(<d>)", "Child.helper(<?>, <?>)", "<o>(<i>, k=<i>)",
                        "tuple(x for x in <l>)", "(<i>, *<l>)", "(lambda *a, **k: (a, k))(<i>, *<l>, z=<i>)", "apply(<a>, <?>)", "<s>.rpartition(<s>)",
                        "apply(getattr, <?>, 'real')", "apply(V.__add__, <o>, <?>)", "apply(int, <s>, <i>)", "<i>.as_integer_ratio()",
                        "(<i> is <i> or 5, <b>)", "apply(<s>.index, <s>)", "apply(<l>.pop)", "apply(sorted, <l>)", "apply(max, <l>)", "<f>.as_integer_ratio()")

    def make_dict(self, d):
        if self.r.random() < 0.15:
            return self.comprehension(d, "{", "}", is_dict=True)
        return self.one(d, "{<i>: <?>}", "{<s>: <i>, <s>: <?>}", "{**<d>, <i>: <i>}", "dict(zip(<s>, <l>))", "(<d> | <d>)", "dict(<d>)", "<d>.copy()",
                        "dict.fromkeys(<s>, <i>)", "dict.fromkeys(<l>)", "{<t>: <?>}", "dict(enumerate(<s>))", "dict([(<i>, <?>)])", "{<?>: <?>}",
                        "dict(<d>, extra=<i>)", "dict(sorted(<d>.items(), key=str))", "{v: k for k, v in <d>.items()}", "vars(<o>)", "{<o>: <i>}")

    def make_set(self, d):
        if self.r.random() < 0.1:
            return self.comprehension(d, "{", "}")
        return self.one(d, "{<i>, <i>}", "set(<l>)", "set(<s>)", "(<S> | <S>)", "(<S> & <S>)", "(<S> - <S>)", "(<S> ^ <S>)", "frozenset(<t>)", "{*<l>, <i>}",
                        "<S>.union(<l>)", "<S>.intersection(<l>)", "set(<d>)", "(<d>.keys() & <S>)", "(<d>.keys() | <l>)", "<S>.difference(<t>)",
                        "<S>.symmetric_difference(<l>)", "{<?>, <?>, <?>}", "<S>.copy()", "set(map(type, <l>)) and {1}")

    def make_bytes(self, d):
        return self.one(d, "<s>.encode()", "(<B> + <B>)", "<B>[1:]", "bytes(<l>)", "<B>.upper()", "<B>.replace(b'a', <B>)", "(<B> * 2)", "<B>[::-1]",
                        "bytes([<i> % 256])", "(<i> % 65536).to_bytes(2, 'little')", "<B>.split(b',')[0]", "bytes(bytearray(<B>))", "b'%d|%s' % (<i>, <B>)",
                        "<B>.join([<B>, <B>])", "<B>.strip()", "bytearray(<B>)", "<s>.encode('latin-1', 'replace')", "<B>.center(7, b'-')")

    def make_bool(self, d):
        return self.one(d, "(<i> < <i>)", "(<i> == <f>)", "(<?> == <?>)", "(<s> in <s>)", "(<?> in <l>)", "(<?> in <d>)", "(<?> in <S>)", "(not <?>)",
                        "(<b> and <b>)", "(<b> or <b>)", "(<i> <= <i> < <i>)", "isinstance(<?>, (int, str))", "(<l> < <l>)", "(<t> == <t>)",
                        "all(<l>)", "any(<t>)", "(<l> is <l>)", "(<d> == <d>)", "(<S> <= <S>)", "<s>.startswith(<s>)", "<s>.isdigit()", "bool(<?>)",
                        "callable(<?>)", "hasattr(<?>, 'append')", "(<?> != <?>)", "(<s> > <s>)", "(<i> in <o>)", "(<o> < <o>)", "<S>.isdisjoint(<l>)",
                        "issubclass(type(<?>), int)", "(<i> is not None)", "(<f> >= <i>)", "(<B> == <B>)", "(<i> in range(<i>))", "<s>.isalpha()")

    def make_obj(self, d):
        return self.one(d, "V(<i>)", "(<o> + <i>)", "(<o> + <o>)", "(<i> + <o>)", "(<o> * <i>)", "(-<o>)", "Child(<i>)", "V(<f>)", "V(<s>, <l>)", "max(<o>, <o>)",
                        "Child.make(<i>)", "sum([<o>, <o>], <o>)", "sorted([<o>, <o>, <o>])[0]", "(<o> if <b> else <o>)", "V(*<t>)", "Keep(<l>)", "Default(<d>)")

    def make_any(self, d):
        return self.e(self.r.choice(KINDS[:-1]), d)

    # --- statements ---

    def lines(self, text, indent):
        return ["    " * indent + line for line in text.split("\n")]

    def assign(self):
        kind = self.r.choice(KINDS)
        value = self.e(kind, 3)
        name = self.name(kind) if self.r.random() < 0.3 else None
        name = name or self.fresh(kind)
        self.names[name] = kind
        return f"{name} = {value}\nshow({name})"

    def augment(self):
        kind = self.r.choice(["int", "float", "str", "list", "tuple", "set", "dict", "obj", "bytes"])
        name = self.name(kind)
        if name is None:
            return self.assign()
        op = {"int": ["+", "-", "*", "//", "%", "&", "|", "^"], "float": ["+", "*", "/"], "str": ["+"], "list": ["+"], "tuple": ["+"], "bytes": ["+"],
              "set": ["|", "&", "-", "^"], "dict": ["|"], "obj": ["+", "*"]}[kind]
        alias = f"other = {name}\n"
        return f"{alias}{name} {self.r.choice(op)}= {self.e(kind, 2)}\nshow({name}, other is {name}, other)"

    def mutate(self):
        kind = self.pick("list", "list", "dict", "dict", "set", "obj")
        name = self.name(kind)
        if name is None:
            return self.assign()
        a, b, c = self.small(), self.small(), self.pick("", ":2", ":-1")
        line = {"list": lambda: self.one(2, "N.append(<?>)", "N.insert(<i>, <?>)", "show(N.pop())", "N.remove(<?>)", "N.extend(<l>)", "N.reverse()", "N.sort()",
                                         "N.sort(key=str)", "N[<i>] = <?>", f"N[{a}:{b}] = <l>", f"N[{a}:{b}{c}] = <l>", f"del N[{a}:{b}{c}]", "del N[0]",
                                         "N.clear()", "N[0], N[-1] = N[-1], N[0]", "show(N.pop(<i>))", "N *= 2", "N += <t>", "for x in N[:3]: N.append(x)",
                                         "N[:] = N + N[:1]", "N.append(N) or N.pop()"),
                "dict": lambda: self.one(2, "N[<?>] = <?>", "del N[<?>]", "show(N.pop(<?>, None))", "show(N.popitem())", "N.update(<d>)", "show(N.setdefault(<?>, <i>))",
                                         "N.setdefault(1, []).append(<i>)", "N |= <d>", "N.clear()", "for k in N: N[k] = <i>", "for k in N: N[str(k) + 'n'] = 1",
                                         "for k in list(N): del N[k]", "N[<i>] += <i>", "N.update(a=<i>, b=<?>)", "show(list(N.items())[::-1], list(reversed(N)))"),
                "set": lambda: self.one(2, "N.add(<?>)", "N.discard(<?>)", "N.remove(<i>)", "N.update(<l>)", "N &= <S>", "N.clear()", "show(len(N) and 1)"),
                "obj": lambda: self.one(2, "N.n = <i>", "N[<i>] = <?>", "del N[<i>]", "N.double = <i>", "N.extra = <?>", "del N.extra", "show(N.double)", "show(N.nope)",
                                        "N.log.append(<i>)", "N += <i>", "setattr(N, 'q', <?>)", "show(sorted(vars(N)))", "del N.n")}[kind]()
        return line.replace("N", name) + f"\nshow({name})"

    def unpack(self):
        a, b, c = "ua", "ub", "uc"
        source = self.e(self.pick("list", "tuple", "str", "obj", "dict"), 2)
        target = self.pick(f"{a}, {b}", f"{a}, *{b}", f"*{a}, {b}", f"{a}, *{b}, {c}", f"{a}, ({b}, *{c})", f"[{a}, {b}, {c}]", f"({a},)")
        shown = ", ".join(n for n in (a, b, c) if n in target)
        return f"{target} = {source}\nshow({shown})"

    def swap(self):
        kind = self.r.choice(KINDS)
        x, y = self.name(kind), self.name(kind)
        if not x or x == y:
            return self.unpack()
        return f"{x}, {y} = {y}, {x}\nshow({x}, {y}, {x} is {y})"

    def loop(self):
        source = self.e(self.pick("list", "str", "tuple", "dict", "obj"), 2)
        body = self.e(self.pick("int", "str", "bool"), 2)
        end = self.pick("break", "continue", "pass", "total += 1")
        return (f"total = 0\nfor n, x in enumerate({source}):\n    if n > 5 or {self.e('bool', 2)}: {end}\n    total += 1\n"
                f"    show(n, x, {body})\nelse: print('else', end=' ')\nshow(total)")

    def whiles(self):
        return (f"n = {self.r.randrange(8)}\nwhile n := n - 1:\n    if n < -3 or {self.e('bool', 2)}: break\n"
                f"    try:\n        if n % 3 == 0: continue\n        show(n, {self.e('any', 2)})\n    finally: print('f', end=' ')\nelse: print('done', end=' ')\nshow(n)")

    def tries(self):
        raised = self.pick(f"raise Oops({self.e('str', 1)}, code={self.e('int', 1)})", f"raise KeyError({self.e('any', 1)})", self.e("int", 3), "raise", "1 // 0",
                           f"assert {self.e('bool', 2)}, {self.e('str', 1)}", "raise TypeError from ValueError(1)", "raise StopIteration(3)")
        caught = self.pick("Oops", "(ValueError, KeyError)", "Exception", "ZeroDivisionError", "LookupError")
        handler = self.pick("show(repr(e), e.args, e.__context__, e.__cause__)", "raise", "raise RuntimeError('again') from e", "raise IndexError(2)", "show(getattr(e, 'code', 'no code'))")
        return (f"try:\n    try:\n        {raised}\n    except {caught} as e:\n        {handler}\n    else: print('else', end=' ')\n    finally: print('finally', end=' ')\n"
                f"except Exception as e: show(type(e).__name__, e.args, repr(e.__context__), repr(e.__cause__))")

    def withs(self):
        body = self.pick("raise Oops(1)", "show({})".format(self.e("any", 2)), "1 / 0", "{}[0]")
        return f"with Manager({self.e('bool', 1)}) as m, Manager():\n    {body}\n    show('after')"

    def function(self):
        self.count += 1
        f = f"f{self.count}"
        params = self.pick("a, b=2", "a, *b", "a, /, b=0, *, c=3", "*, a=1, b=2", "a, b", "*a, **b", "a=[], b=None")
        body = self.pick(f"return a, b, {self.e('int', 2)}", "b = a\n    return a is b, b", f"if a: return {self.e('any', 2)}\n    return [b] * 2",
                         "def inner(k): return a, k\n    return inner(b)", "try: return a\n    finally: print('fin', end=' ')", "yield a\n    yield from [b]",
                         "return [lambda: (a, q) for q in range(2)][0]()", "nonlocal_ = [a]\n    nonlocal_.append(b)\n    return nonlocal_")
        args = self.pick("<i>", "<i>, <?>", "<?>, b=<?>", "*<t>", "**<d>", "<?>, <?>, c=<i>", "")
        call = self.call(None, args, 2)
        shown = f"list({f}({call}))" if "yield" in body else f"{f}({call})"
        return f"def {f}({params}):\n    {body}\nshow({shown})\nshow(apply({f}, {self.e('int', 1)}))"

    def generator(self):
        step = self.pick("show(next(g), next(g, 'end'))", f"show(next(g), g.send({self.e('int', 1)}))", "show(list(g))", "show(next(g)); g.close()", "show(next(g), g.throw(Oops('in')))",
                         "show(sum(g, 0))", "a, *b = g; show(a, b)", f"show({self.e('int', 1)} in g, list(g))", "show(max(g), *g)", "for x in g: show(x); break", "show(g.send(5))")
        return f"g = numbers({self.r.randrange(5)}, *{self.e(self.pick('list', 'tuple', 'str'), 1)})\n{step}\ndel g\nprint()"

    def matches(self):
        return (f"match {self.e(self.r.choice(KINDS), 2)}:\n    case 0 | 1: show('small')\n    case int(x) if x > {self.e('int', 1)}: show('int', x)\n    case str(s): show('str', s)\n"
                f"    case [x, y]: show('two', x, y)\n    case [x, *rest]: show('seq', x, rest)\n    case {{'a': x, **rest}}: show('map', x, rest)\n    case V(n, log=l): show('V', n, l)\n"
                f"    case None | True | False: show('single')\n    case float() | bytes() as z: show('z', z)\n    case _: show('other')")

    def identity(self):
        kind = self.r.choice(["int", "float", "str", "list", "tuple"])
        e = self.e(kind, 2)
        x = self.name(kind) or e
        return self.pick(f"p = {e}\nq = p\nl = [p, q]\nshow(p is q, l[0] is p, l[0] is l[1], tuple(l)[0] is q, l[:][1] is p)",
                         f"p = {e}\nd = {{0: p}}\nfor v in d.values(): show(v is p, d.get(0) is p, d.pop(0) is p)",
                         f"p = {x}\nq = (p, [p])\na, (b,) = q\nshow(a is b, b is p, (lambda v: v)(a) is a, max(a, a) is a)",
                         f"p = [{e}] * 3\nshow(p[0] is p[1], p[2] is sorted(p)[0], (p + p)[4] is p[1])",
                         f"p = {e}\ndef idf(x, *a, **k): return x, a[0], k['z']\nr = idf(p, p, z=p)\nshow(r[0] is p, r[1] is p, r[2] is r[0], r)")

    def classes(self):
        """A class with some operators, made and used at once."""
        self.count += 1
        name, other = f"K{self.count}", self.e(self.pick("int", "float", "str", "list", "obj"), 1)
        base = self.pick("", "", "(V)", "(int)", "(list)", "(str)", "(dict)", "(Exception)", "(tuple)", "(Keep)", "(float)")
        slots = self.pick("", "", "    __slots__ = 'one', 'two'\n") if base in ("", "(V)") else ""
        ops = self.r.sample(["add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "mod", "rmod", "and", "or", "ror", "lt", "le", "eq", "gt", "getitem",
                             "contains", "iadd", "imul", "matmul", "rmatmul", "pow", "rpow", "floordiv", "lshift"], 6)
        body = slots
        for op in ops:
            result = self.pick("NotImplemented", f"'{op}', o", "self", "o", self.e("int", 1), "super()", f"show('{op}') or o", "1 / 0")
            body += f"    def __{op}__(self, o): return {result}\n"
        for op in self.r.sample(["neg", "abs", "invert", "len", "bool", "int", "float", "index", "iter", "str", "repr", "hash", "enter"], 4):
            result = self.pick("5", "-1", "'text'", "True", "2.5", "iter('ab')", self.e("int", 1), "self", "'r' * 3")
            body += f"    def __{op}__(self): return {result}\n"
        made = {"": "", "(V)": self.e("int", 1), "(int)": self.e("int", 1), "(list)": self.e("list", 1), "(str)": self.e("str", 1)}.get(base, "")
        uses = self.r.sample(["k + x", "x + k", "k - x", "x - k", "k * x", "x * k", "k / x", "k % x", "x % k", "k & x", "x | k", "k < x", "x < k", "k == x",
                              "k != x", "k >= x", "k[x]", "x in k", "k @ x", "x @ k", "k ** x", "x ** k", "k // 2", "k << 1", "-k", "abs(k)", "~k", "len(k)",
                              "bool(k)", "int(k)", "float(k)", "[1, 2, 3][k]", "list(k)", "str(k)", "repr(k)", "{k: 1}[k]", "f'{k}'", "f'{k!r:>9}'",
                              "sorted([k, x])", "max(k, x)", "sum([1, k])", "'%s' % k", "isinstance(k, " + name + ")", "k is k + x", "range(k)", "hash(k) and 1"], 9)
        lines = [f"class {name}{base}:\n{body}    tag = {self.e('int', 1)}", f"k, x = {name}({made}), {other}"]
        lines += [f"try: show({use})\nexcept Exception as e: print(type(e).__name__, e)" for use in uses]
        for op in self.r.sample(["+", "*", "-", "|", "@", "**"], 2):
            lines.append(f"j = k\ntry:\n    j {op}= x\n    show(j is k, type(j).__name__)\nexcept Exception as e: print(type(e).__name__, e)")
        if slots:
            lines.append("try:\n    k.one = 1; show(k.one); k.three = 3\nexcept AttributeError as e: print(e)")
        return "\n".join(lines).replace(" at 0x", " @ 0x")

    def coroutines(self):
        self.count += 1
        f = f"co{self.count}"
        step = self.pick(f"return await inner({self.e('int', 1)})", "return [i async for i in items(3)]", "return {i: j async for i in items(2) for j in 'ab'}",
                         "async with Both() as b: return b", "async for i in items(4):\n        if i == 2: break\n    else: show('else')\n    return i",
                         f"try: await inner({self.e('any', 1)})\n    except Exception as e: show(type(e).__name__)\n    finally: show('finally')",
                         "g = items(2)\n    show(await anext(g), await g.asend(5), await anext(g, 'end'))\n    await g.aclose()", "await Pause(1); await Pause([2]); raise Oops('out')",
                         "return await 5", "g = (i async for i in items(3) if i)\n    return [x async for x in g]")
        drive = self.pick("c.send(None)", "c.send(None)", "c.throw(KeyError('thrown'))", "c.close()")
        return ("class Pause:\n    def __init__(self, v): self.v = v\n    def __await__(self): return (yield self.v)\n"
                f"async def inner(v):\n    got = await Pause(v)\n    return got, v\n"
                "async def items(n):\n    try:\n        for i in range(n):\n            await Pause(('p', i))\n            got = yield i\n            if got: show('got', got)\n"
                "    finally: print('closed', end=' ')\n"
                "class Both:\n    async def __aenter__(self): await Pause('in'); return 'both'\n    async def __aexit__(self, *a): show(a[0] and a[0].__name__); return True\n"
                f"async def {f}():\n    {step}\nc = {f}()\ntry:\n    for n in range(20): show(c.send(None) if n < 2 else {drive})\n"
                "except StopIteration as e: show('result', e.value)\nexcept Exception as e: show(type(e).__name__, str(e))\nc.close()")

    def groups(self):
        parts = ", ".join(self.pick("ValueError(1)", "KeyError('k')", "Oops('o')", "ExceptionGroup('in', [TypeError(2), OSError(3)])", "IndexError()")
                          for _ in range(self.r.randrange(1, 4)))
        first, second = self.pick("ValueError", "(KeyError, TypeError)", "Oops"), self.pick("LookupError", "Exception", "OSError")
        handler = self.pick("show(e.exceptions)", "raise", "raise RuntimeError('new')", "show(e.split(TypeError))", "show(e.subgroup(lambda x: x.args))")
        return (f"try:\n    try: raise ExceptionGroup('eg', [{parts}])\n    except* {first} as e: {handler}\n    except* {second} as e: show('second', e.exceptions)\n"
                "    else: show('else')\nexcept BaseException as e: show(type(e).__name__, str(e), getattr(e, 'exceptions', None))")

    def closures(self):
        self.count += 1
        f = f"outer{self.count}"
        inner = self.pick("nonlocal a\n        a = x\n        return a", "return [a + i for i in range(2)]", "return lambda: (a, x, y)", "nonlocal a, y\n        a, y = y, a\n        return a is y",
                          "del a\n        return 1", "def deep():\n            nonlocal y\n            y = [a, x]\n            return y\n        return deep()")
        if "del a" in inner:
            inner = "nonlocal a\n        " + inner
        return (f"def {f}(a, y={self.e('any', 1)}):\n    def inner(x={self.e('int', 1)}):\n        {inner}\n    return inner\n"
                f"g = {f}({self.e('any', 2)})\nfor n in range(2):\n    try: r = g(); show(r() if callable(r) else r)\n    except Exception as e: print(type(e).__name__, e)\n"
                "show([type(c.cell_contents).__name__ for c in g.__closure__ or ()] if n else 0)")

    def views(self):
        data = self.e("bytes", 1)
        use = self.pick("m[::-1].tobytes()", "m.tolist()", "m[1:].hex()", "m == m[:]", "m.cast('b').tolist()", "bytes(m[::2])", "m.nbytes, m.format, m.readonly", "m[0]",
                        "m.cast('H').tolist()", "list(reversed(m))", "97 in m", "m[-1:].tobytes() + b'x'")
        change = self.pick("m[0] = 65", f"m[0] = {self.e('int', 1)}", "m[0:2] = b'zz'", "m[:] = m[::-1]", "m.release()", "b.append(1)", "del m[0]")
        return f"b = {data}\nm = memoryview(b)\nshow({use})\ntry:\n    {change}\n    show(b, m.tolist())\nexcept (TypeError, ValueError, BufferError, IndexError) as e: print(type(e).__name__, e)"

    def generics(self):
        self.count += 1
        f = f"gen{self.count}"
        return (f"def {f}[T: int, *Ts, **P](x: T, *rest: int) -> T: return x, rest\nshow({f}.__type_params__, {f}({self.e('any', 1)}, 2), {f}.__type_params__[0].__bound__)\n"
                f"type A{f}[Q] = dict[Q, {self.pick('int', 'str', 'A' + f)}]\nshow(A{f}, A{f}.__value__, A{f}[int])")

    def prints(self):
        return "show(" + ", ".join(self.e(self.r.choice(KINDS), 3) for _ in range(self.r.randrange(1, 4))) + ")"

    def program(self, statements):
        makers = [self.assign] * 6 + [self.prints] * 4 + [self.mutate] * 5 + [self.augment] * 3 + [self.unpack] * 2 + [
            self.swap, self.loop, self.loop, self.whiles, self.tries, self.tries, self.withs, self.function, self.function, self.generator,
            self.generator, self.matches, self.identity, self.identity,
            self.classes, self.classes, self.coroutines, self.groups, self.closures, self.views, self.generics]
        out = [PRELUDE]
        in_function = self.r.random() < 0.5 # locals and globals are different instructions
        blocks = []
        for _ in range(statements):
            blocks.append("try:\n" + "\n".join(self.lines(self.r.choice(makers)(), 1)) + "\nexcept Exception as e: print(type(e).__name__, e)")
        known, self.names = self.names, {}
        blocks[:0] = [f"{name} = {self.atom(kind)}" for name, kind in known.items()]
        if in_function:
            out.append("def main():\n" + "\n".join("\n".join(self.lines(b, 1)) for b in blocks) + "\nmain()")
        else:
            out.extend(blocks)
        last = self.pick("", "", self.e("int", 3), "raise Oops('end')")
        return "\n".join(out) + "\n" + last + "\n"


if __name__ == "__main__":
    sys.stdout.write(Maker(int(sys.argv[1])).program(40))
