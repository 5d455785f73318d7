"""Expressions of known kinds, made at random from templates.

Every name of a program holds a value of a known kind. An expression of a kind is made from names, constants, operators
and methods that give this kind, sometimes from a wrong kind, so that errors are compared too.
"""
import random
import textwrap

KINDS = ["int", "int", "int", "float", "str", "str", "list", "list", "tuple", "dict", "set", "bytes", "bool", "obj", "any"]


def guarded(text):
    """Statements whose error is printed. A text that begins with a line's end is indented by one level."""
    body = textwrap.indent(textwrap.dedent(text).strip("\n"), "    ")
    return f"try:\n{body}\nexcept Exception as e: fail(e)"


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
            return r.choice(["0.0", "1.5", "-2.25", "1e10", "0.1", "1e300", "float('inf')", "-0.0", "3.0", "1/3", "1e-7"])
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
        return r.choice(["None", "[...]", "[NotImplemented]", "[int]", "[str]", "[len]", "[V]", "range(3)", "slice(1, None)", "1j", "[print]", "[object]"])

    def plain(self, kind):
        """An atom that is no name."""
        known, self.names = self.names, {}
        text = self.atom(kind)
        self.names = known
        return text

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
                        "hashed(<i>)", "<o>.n", "<o>()[0]", "next(iter(<l>), 5)", "(lambda x, y=<i>: x * y)(<i>)", "<d>.get(<?>, <i>)",
                        "int.from_bytes(<B>, 'big')", "sum(x for x in <l> if x)", "apply(lambda: <i> // <i>)", "next(numbers(3))",
                        f"range(<i>)[{self.small()}]", "counter(<i>)()", "<s>.rindex(<s>)", "len(<o>)", "(w := <i>)", "id(<l>) * 0",
                        "settled(<i>.__add__(<i>))", "Child.count", "round(<i>, -1)")

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
                        "Child.make(<i>)", "sum([<o>, <o>], <o>)", "sorted([<o>, <o>, <o>])[0]", "(<o> if <b> else <o>)", "V(*<t>)", "Default(<d>)")

    def make_any(self, d):
        return self.e(self.r.choice(KINDS[:-1]), d)
