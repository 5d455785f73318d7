"""int, float, complex, bool: every operator and method on values near the places where something changes."""
import struct

INTS = ["0", "1", "-1", "2", "3", "-3", "7", "-7", "10", "-10", "255", "256", "257", "-5", "-6", "1000", "-999", "2**15", "2**30", "-2**30 + 1", "2**31 - 1",
        "2**32", "2**53 + 1", "2**60", "2**61 + 5", "2**62 - 1", "2**62", "2**62 + 1", "-2**62", "-2**62 - 1", "2**63 - 1", "2**63", "-2**63", "2**64",
        "-2**64 - 1", "10**18", "10**20", "-10**20", "10**40", "3**100", "-7**50", "True", "False"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.0", "-1.5", "2.5", "3.5", "0.5", "0.1", "1/3", "-2/3", "1e16", "1e22", "1e23", "123456789.125", "5e-324", "2.2250738585072014e-308",
          "1.7976931348623157e308", "float('inf')", "-float('inf')", "float('nan')", "1e-5", "1e-4", "0.00012345", "9007199254740992.0", "-1e100", "100.0", "1e15", "12345678901234567.0",
          "0.045", "2.675", "1e5"]


def integer(m):
    if m.r.random() < 0.7:
        return m.r.choice(INTS)
    return str(m.r.getrandbits(m.pick(3, 8, 20, 31, 61, 62, 63, 64, 90, 128, 300)) * m.pick(1, -1))


def real(m):
    roll = m.r.random()
    if roll < 0.6:
        return m.r.choice(FLOATS)
    if roll < 0.8:
        return repr(round(m.r.uniform(-1000, 1000), m.r.randrange(6)))
    value = struct.unpack("d", m.r.getrandbits(64).to_bytes(8, "little"))[0]
    return repr(value) if value - value == 0 else "1e308"


def probes(m, setup, expressions, count):
    """The setup, then some of the expressions, each with its value or error."""
    chosen = m.r.sample(expressions, min(count, len(expressions)))
    lines = [setup]
    if m.r.random() < 0.5:
        lines += [f"try: show({x})\nexcept Exception as e: fail(e)" for x in chosen]
    else:
        lines.append("each(" + ", ".join(f"lambda: {x}" for x in chosen) + ")")
    return "\n".join(lines)


def ints(m):
    s, order = m.r.randrange(9), m.pick("'big'", "'little'")
    base, digits = m.r.randrange(0, 38), "".join(m.r.choice("0123456789abcxzZ_- +") for _ in range(m.r.randrange(5)))
    setup = f"i, j, k, s = {integer(m)}, {integer(m)}, {integer(m)}, {s}"
    return probes(m, setup, [
        "i + j", "i - j", "i * j", "i // j", "i % j", "divmod(i, j)", "i / j", "i ** s", "pow(i, s, j)", "pow(i, -1, j)", "i << s * 9", "i >> s * 9", "i & j",
        "i | j", "i ^ j", "~i", "-i", "+i is i", "abs(i)", "i < j", "i <= j", "i == j", "i != j", "i.bit_length()", "i.bit_count()",
        f"i.to_bytes({m.r.randrange(1, 12)}, {order}, signed={m.pick('True', 'False')})", f"int.from_bytes(bytes([s, 255, 128, s * 31]), {order}, signed=True)",
        "hash(i)", "hash(-i)", "float(i)", "str(i)", "hex(i)", "oct(i)", "bin(i)", "round(i, -s)", "round(i)", "i.as_integer_ratio()", "int(str(i))", "int(hex(j), 16)",
        f"int('{digits}', {base})", f"int('{digits}')", "i == float(i)", "i < float(j)", "float(i) <= j", "divmod(i, j) == (i // j, i % j)", "i // j * j + i % j == i",
        "-i // j", "i % -j", "i // -j", "divmod(-i, j)", "i * 0.5", "i - 1.5", "float(j) // i", "i % 2.5", "bool(i)", "int(float(i)) == i", "sum([i, j, k])", "max(i, j, k)",
        "sorted([i, j, k, -i])", "f'{i:,}'", "i + j - j == i", "range(i, i + 3)[1] - i", "(i, j) < (i, k)", "i and j", "i or j", "not i", "int.__pow__(i, 2)", "complex(i)",
        "i.real is i, i.imag", "i.numerator, i.denominator", "[i, j].index(j)", "{i: 1}.get(j, 'no')", "i in (j, k)", "i.__add__(j)", "i.__radd__(1.5)", "i.__eq__('i')",
        "i < j < k", "i is not j if i != j else 0", "int(i) is i", "i.conjugate() is i", "(i ^ j) ^ j == i", "i & -i", "i >> 62, i >> 63, i >> 64", "(i * j) % (k or 1)",
        "i ** -s", "str(10 ** 4400)", "int('9' * 4400)", "i ** 2 - j ** 2 == (i - j) * (i + j)", "'%d %x %o %i' % (i, i, i, j)", "i @ j", "i + 'a'", "i[0]", "i.foo", "i < None",
        "(i + 1) is (i + 1)", "isinstance(i, bool), type(i + True)", "True + i, i - True", "i.is_integer()", "chr(i % 1114112)", "i.__format__('x')", "divmod(i, 0.75)"], 12)


def int_loops(m):
    """Numbers that grow past 62 bits and come back, in locals."""
    op, op2 = m.pick("*", "+", "-", "|", "^", "*"), m.pick("+", "-", "*", "^")
    back = m.pick("v // 3", "v >> 7", "v % (10**19 + 7)", "-v // 5", "~v // 9", "v & 2**66 - 1")
    return (f"def grow(v, w, n):\n    seen = []\n    for i in range(n):\n        v = v {op} w {op2} i\n        w += i {m.pick('+', '-', '*')} 3\n"
            f"        if abs(v) > 2**{m.r.randrange(58, 80)}: v = {back}\n        seen.append(v)\n    return seen, v, w, v is seen[-1], w is v\n"
            f"show(grow({integer(m)}, {integer(m)}, {m.r.randrange(3, 14)}))\nshow(grow({m.pick(integer(m), real(m))}, {m.pick('0.5', '-3', '7')}, 5))")


def floats(m):
    n = m.r.randrange(-3, 18)
    text = m.pick("'  1.5\\n'", "'1_000.5'", "'1__0'", "'inf'", "'-Infinity'", "'nan'", "'1e400'", "'0x1p3'", "''", "'1e'", "'.5'", "'5.'", "b'2.5'", "'1e-400'", "'١.٥'")
    setup = f"x, y, z = {real(m)}, {real(m)}, {real(m)}"
    return probes(m, setup, [
        "x + y", "x - y", "x * y", "x / y", "x // y", "x % y", "divmod(x, y)", "x ** 2", "x ** 0.5", "x ** -1", "x ** int(n)".replace("int(n)", str(m.r.randrange(-4, 5))), f"round(x, {n})",
        "round(x)", "int(x)", "x.hex()", "float.fromhex(x.hex()) == x", "x.as_integer_ratio()", "x.is_integer()", "str(x)", "f'{x}|{x:g}|{x:.3f}|{x:e}'", "x == int(y)",
        "x < 10**20", "x >= 2**53 + 1", "hash(x) if x == x else 0", "abs(x)", "-x", "+x", "min(x, y)", "max(x, y, z)", "sorted([x, y, z])", "sum([x, y, z, x])", "sum([x, 1, y])", "x is x", "[x] == [x]",
        "x in [x, y]", "[y, x].index(x)", "x.conjugate() is x", "float(x) is x", f"float({text})", "complex(x, y)", "bool(x)", "x == y", "x != x", "x < y <= z", "x and y",
        "x or y", "{x: 1, y: 2}", "{v for v in (x, y, z) if v == v}", "repr(-x)", "x.real is x, x.imag", "x.__floor__()", "x.__ceil__()", "x.__trunc__()", "round(x, 2) == x", "x * 10 // 1",
        "x + 1", "1 - x", "3 * x", "7 // x", "x % 3", "2 ** x", "-7 % x", "x + True", "x + 1j", "x.__eq__(1)", "x < '1'", "x + None", "x & 1", "int(x * 1000) / 1000",
        "x.__round__()", "float.__add__(x, 2)", "[x * i for i in range(3)]", "(x, y) == (x, y)", "'%.3f %5.1e %g %r' % (x, y, z, x)", "x == x + 0.0, x is x + 0.0", "range(x)",
        "'abc'[x]", "float(str(x)) == x", "divmod(x, -y)", "x // 0.3", "-x // y", "x.from_number(3)"], 12)


def complexes(m):
    text = m.pick("'1+2j'", "' (3-4j) '", "'1e3j'", "'nan+infj'", "'1 + 2j'", "'j'", "'-j'", "''", "'1+2'", "'1_0j'")
    setup = f"x, y = complex({real(m)}, {real(m)}), {m.pick('1j', '2-3j', '-0j', '0j', '(1.5+0.25j)', '3', '-2.5', 'complex(-0.0, -0.0)')}"
    return probes(m, setup, [
        "x", "x + y", "x - y", "x * y", "x / y", "x ** 2", "x ** -1", "y ** 3", "-x", "+x", "abs(y)", "x.conjugate()", "x.real, x.imag", "x == y", "x == x.real", "hash(x) if x == x else 0", "hash(y)", "bool(x)",
        "x < y", "x // y", "x % y", "int(x)", "float(x)", f"complex({text})", "complex(x, y)", "complex('1', 2)", "complex(1, '2')", "str(x), repr(y)", "f'{x:.2f}'", "f'{y:>20}'", "f'{y:+.1e}'",
        "{x: 1, y: 2}", "x in [y, x]", "x + 1", "2 * x", "1 - x", "x is x", "sum([x, y, 1])", "divmod(x, y)", "round(x)", "complex(y) == y", "x.__class__", "[x] * 2", "y * 1j", "1j * y", "y.foo"], 9)


def bools(m):
    setup = f"p, q, i = {m.pick('True', 'False')}, {m.pick('True', 'False', '1 < 2', 'not 5')}, {integer(m)}"
    return probes(m, setup, [
        "p & q", "p | q", "p ^ q", "p + q", "p * 'ab'", "[1, 2][p]", "p is q", "p == 1", "p is (1 == 1)", "p < q", "p & i", "i | p", "p / 2", "-p", "p ** 2", "hash(p)", "str(p)", "f'{p}|{p:d}|{p:5}|{q!r:>6}'",
        "int(p)", "{True: 'a', 1: 'b', 1.0: 'c', False: 0}", "sum([p, q, p])", "bool([])", "bool('')", "bool(0.0)", "bool(None)", "p.bit_length()", "p and i", "p or i", "not p", "isinstance(p, int)",
        "bool('False')", "p == 'True'", "sorted([p, q, not p])", "max(p, q, i)", "all([p, q])", "any([p, q])", "p.real is p", "p << 3", "p in (1, 2)", "complex(p)", "bool(i) is True", "p is not None"], 9)


def spec(m):
    """A format spec, mostly of the right grammar."""
    p = m.pick
    width = p("", "", str(m.r.randrange(1, 20)), str(m.r.randrange(1, 20)))
    return (p("", "", "", "<", ">", "^", "=", "*<", "é^", "0>", ".=") + p("", "", "", "+", "-", " ") + p("", "", "", "", "z") + p("", "", "", "#") + p("", "", "0") + width
            + p("", "", "", ",", "_") + p("", "", f".{m.r.randrange(8)}") + p("", "", "d", "x", "X", "o", "b", "c", "e", "E", "f", "F", "g", "G", "n", "%", "s", "q"))


def formats(m):
    values = [integer(m), real(m), m.pick("'abc'", "'é日'", "''"), m.pick("True", "2-3j", "None", "[1]", "b'a'", "V(3)"), m.pick("0", "-0.0", "1234567.891", "-1234567")]
    lines = [f"values = [{', '.join(values)}]"]
    for _ in range(4):
        s = spec(m)
        lines.append(f"for v in values:\n    try: show({m.pick(f'format(v, {s!r})', f'f{{q}}{{{{v:{s}}}}}{{q}}', f'{{q}}{{{{:{s}}}}}{{q}}.format(v)').format(q=chr(34))})\n    except Exception as e: fail(e)"
                     .replace("{{", "{").replace("}}", "}"))
    percent = "%" + m.pick("", "-", "+", "0", " ", "#", "-0") + m.pick("", "5", "12", "*") + m.pick("", ".3", ".0", ".*") + m.pick(*"dixXoeEfFgGcrsa%")
    stars = "3, " * percent.count("*")
    lines.append(f"for v in values:\n    try: show('{percent}' % ({stars}v,))\n    except Exception as e: fail(e)")
    fields = m.pick("{} {}", "{0} {1!r}", "{1} {}", "{a} {b[k]}", "{0[0]} {a.real}", "{:{}} {}", "{0:>{w}}", "{!s:.2}", "{{}} {}", "{", "}", "{0.x}", "{a!z}", "{b[z]}", "{5}", "{0:{w}.{p}}", "{a:{b[k]}d}")
    lines.append(f"try: show('{fields}'.format({values[1]}, {values[2]}, a=-12, b={{'k': 7}}, w=9, p=3))\nexcept Exception as e: fail(e)")
    w, p = m.r.randrange(1, 14), m.r.randrange(7)
    lines.append(f"w, p, v = {w}, {p}, {real(m)}\nshow(f'{{v:{{w}}.{{p}}f}}|{{v=}}|{{v = :>{{w}}}}|{{w!r:0>{{p}}}}|{{(w, p)}}|{{{{v}}}}|{{\"{m.pick('a', '{w}', 'é')}\" + str(p):^{{w}}}}')")
    lines.append(f"try: show('%(a)s %(b)-6d|%(a)5.1f' % {{'a': {m.pick('1.25', '2', 'v')}, 'b': {integer(m)}}}, '%s' % {m.pick('(1,)', '[1]', '(1, 2)', 'None', '{}')})\nexcept Exception as e: fail(e)")
    return "\n".join(lines)


TOPICS = {ints: 4, int_loops: 2, floats: 4, complexes: 1, bools: 1, formats: 3}
