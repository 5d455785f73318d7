"""str, bytes, bytearray, memoryview: methods, slices, encodings, changes in place."""
from maker import guarded
from number_topics import probes

STRS = ["''", "'a'", "'abc'", "'abcabc'", "'Hello World'", "'x,y,,z'", "'  pad\\t '", "'é日😀é'", "'12'", "'-7'", "'line\\nnext\\r\\nlast\\n'", "'a\\x85b\\u2028c'", "'ß'", "'İıſ'", "'ǅ ǆ'",
        "'ﬁn'", "'e\\u0301'", "'\\ud800x'", "'aXbXc'", "'٣4²'", "'Ὀδυσσεύς Σ'", "'a' * 20", "'日本語テキスト'", "'\\x00\\x7f'", "'tab\\there'", "'MiXeD cAsE tEXT'", "'__id_1'", "'\\N{SNOWMAN}'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'a,b,,c'", "b'Hello World'", "bytes(range(7))", "b'\\xff\\x00\\x80'", "b'  x '", "b'aXbXc'", "b'12'", "b'abcabcab'", "b'line\\nnext\\r\\n'"]


def index(m):
    return m.pick("", "", str(m.r.randrange(-8, 9)))


def cut(m):
    """The inside of a subscript that is a slice."""
    step = m.pick("", "", ":", f":{m.pick(-3, -2, -1, 1, 2, 3)}", f":{m.pick(-1, 2, 0)}")
    return f"{index(m)}:{index(m)}{step}"


def strings(m):
    a, b = m.r.randrange(-4, 9), m.r.randrange(-4, 9)
    setup = f"s, u, w = {m.r.choice(STRS)}, {m.r.choice(STRS)}, {m.r.choice(STRS)}"
    pair = f"u, {a}, {b}"
    return probes(m, setup, [
        "s + u", f"s * {m.r.randrange(-1, 4)}", f"s[{cut(m)}]", f"s[{cut(m)}]", f"s[{cut(m)}]", f"s[{a}]", "s.upper()", "s.lower()", "s.title()", "s.capitalize()", "s.swapcase()", "s.casefold()",
        "s.strip()", "s.strip(u)", "s.lstrip(u)", "s.rstrip(u)", f"s.find({pair})", f"s.rfind({pair})", f"s.index({pair})", f"s.rindex({pair})", f"s.count({pair})", "s.count(u)", "s.count('')",
        f"s.startswith({pair})", f"s.endswith({pair})", "s.startswith((u, w))", "s.replace(u, w)", f"s.replace(u, w, {b})", "s.replace('', '-')", "s.split()", "s.split(u)", f"s.split(None, {b})", f"s.split(u, {b})",
        f"s.rsplit(u, {b})", f"s.rsplit(None, {b})", "s.splitlines()", "s.splitlines(True)", "s.partition(u)", "s.rpartition(u)", "s.join(w)", "s.join([u, w, u])", "s.join([u, 1])", f"s.center({b * 3}, '*')",
        f"s.ljust({b * 2})", f"s.rjust({b * 2}, 'é')", f"s.zfill({b * 2})", f"s.expandtabs({b})", "s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric()", "s.isalnum(), s.isspace(), s.isupper(), s.islower()",
        "s.istitle(), s.isidentifier(), s.isprintable(), s.isascii()", "s.removeprefix(u)", "s.removesuffix(u)", "s.translate({97: 'Q', 98: None, 233: 0x65E5})", "s.translate(str.maketrans('abc', 'xyz', 'd'))",
        "str.maketrans(u, w)", "s < u", "s == u", "u in s", "s >= w", "len(s)", "list(s)", "s[::-1]", "sorted(s)", "max(s)", "min(s + u)", "repr(s)", "ascii(s)", "hash(s) == hash(s + '')", "s.encode()",
        "s.encode('latin-1', 'replace')", "s.encode('ascii', 'backslashreplace')", "s.encode('ascii', 'xmlcharrefreplace')", "s.encode('utf-8', 'surrogatepass')", "s.encode('ascii', 'ignore')", "s.encode('ascii')",
        "s.encode('utf-16')", "s.encode('utf-32-le', 'surrogatepass')", "[ord(c) for c in s]", "{c: s.count(c) for c in s}", "set(s) & set(u)", "s % ()", "s.format()", "s is s.strip() if s == s.strip() else 0",
        "str(s) is s", "s[:] is s", "''.join([s]) is s", "(s + '') is s", "s.casefold() == u.casefold()", "int(s)", "float(s)", "s + 1", "s['a']", f"s[{a * 10}]", "'%s|%10s|%-5.2s|%r' % (s, u, s, w)",
        "f'{s:>12}|{u!r:<8}|{w!a}'", "[*enumerate(s)][:4]", "[*reversed(s)]", "[*zip(s, u)]", "s.encode().decode() == s", "any(c in u for c in s)", "ord(s)", "s.__contains__('a')", "s.__mul__(2)", "s.__mod__(3)",
        "s.upper().lower().title()", "tuple(s)", "'-'.join(sorted(set(s)))", "s.swapcase().swapcase() == s", "s.index('')", "eval(repr(s)) == s", "str(b'abc', 'ascii')", "s.encode(errors='replace')"], 14)


def builds(m):
    """A text that grows in a loop, in a local or an attribute, while others look at it."""
    piece = m.pick("str(i)", "s[-1:]", "'é'", "chr(97 + i)", "'ab'[i % 2]", "f'{i:02}'", "'日' * (i % 3)")
    keep = m.pick("if i == 3: old = s", "old = s if i % 4 else old", "seen.append(s)", "pass", "if i % 2: d[s] = i")
    return (f"s, old, seen, d = {m.r.choice(STRS)}, None, [], {{}}\nfor i in range({m.r.randrange(3, 12)}):\n    s += {piece}\n    {keep}\nshow(s, old, seen[-2:], d, len(s), s is old, s[::-2])\n"
            f"s = list(s)\ns[{m.pick('1:2', '::2', '-1:', '0:0')}] = {m.pick('[]', '\"xyz\"', 's[:2]')}\nshow(''.join(s))")


def codecs(m):
    name = m.pick("'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-16-be'", "'utf-32'", "'UTF8'", "'iso-8859-1'", "'us-ascii'")
    errors = m.pick("'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'surrogateescape'", "'surrogatepass'")
    raw = m.pick("b'a\\xffb'", "b'\\xe9\\x80'", "b'\\xf0\\x9f\\x98\\x80'", "b'\\xf0\\x9f\\x98'", "b'\\xed\\xa0\\x80'", "b'\\xc0\\x80'", "b'abcd'", "b'\\xff\\xfea\\x00'", "b'\\x00\\xd8\\x00\\x00'", "b'\\xf4\\x90\\x80\\x80'", "bytes(range(120, 140))")
    return probes(m, f"s, b, r = {m.r.choice(STRS)}, {raw}, {errors}", [
        f"b.decode({name}, r)", f"b.decode({name})", f"str(b, {name}, r)", f"s.encode({name}, r)", f"s.encode({name}, r).decode({name}, r) == s", f"s.encode({name})", "b.decode(errors=r)", "b.decode('ascii', r).encode('ascii', r)",
        "s.encode('ascii', 'xmlcharrefreplace')", "b.decode('nope')", "b.decode('utf-8', 'nope')", "bytes(s, 'utf-8')", "bytearray(s, 'latin-1', 'replace')", "bytes(s)", "str(b)", "repr(b)"], 7)


def byte_strings(m):
    a, b = m.r.randrange(-4, 9), m.r.randrange(-4, 9)
    kind = m.pick("", "", "bytearray")
    setup = f"s, u, w = {kind}({m.r.choice(BYTES)}), {m.r.choice(BYTES)}, {m.pick(*BYTES)}"
    return probes(m, setup, [
        "s + u", "u + s", f"s * {m.r.randrange(-1, 4)}", f"s[{cut(m)}]", f"s[{cut(m)}]", f"s[{a}]", "s.upper()", "s.lower()", "s.title()", "s.capitalize()", "s.swapcase()", "s.strip()", "s.strip(u)",
        f"s.find(u, {a}, {b})", f"s.rfind(u, {a}, {b})", f"s.index({b * 20})", "s.count(u)", "s.count(97)", f"s.startswith(u, {a})", "s.endswith((u, w))", "s.replace(u, w)", "s.split()", "s.split(u)", f"s.rsplit(u, {b})",
        "s.splitlines()", "s.partition(u)", "s.rpartition(u)", "s.join([u, w])", "s.join([u, 'a'])", f"s.center({b * 3}, b'*')", f"s.ljust({b * 2})", f"s.zfill({b * 2})", "s.isalpha(), s.isdigit(), s.isspace(), s.isupper()",
        "s.removeprefix(u)", "s.hex()", "s.hex('-', 2)", "s.hex(':', -3)", "bytes.fromhex(s.hex())", "bytes.fromhex('0g')", "s.translate(None, b'a')", "s.translate(bytes(range(256)))", "bytes.maketrans(u, w)", "s == u", "s < u", "u in s",
        "97 in s", "300 in s", "'a' in s", "list(s)", "sorted(s)", "max(s)", "repr(s)", "len(s)", "hash(s) == hash(bytes(s))", "s.decode()", "s.decode('latin-1')", "bytes(s) is s", "s[:] is s", "bytes([1, 256])", "bytes(3)", "bytes('a')",
        "bytes([s[0], 65])", "s % ()", "b'%s|%5d|%x|%a' % (s, 12, 255, u)", "b'%b' % 1", "s + 'a'", "s == 'a'", "int.from_bytes(s, 'big')", "int(s)", "[*reversed(s)]", "{bytes(s): 1}[u]", "s.expandtabs(3)", "s.__contains__(1)",
        "type(s + u), type(u + s)", "s.isalnum(), s.islower(), s.istitle(), s.isascii()", "bytes(x ^ 1 for x in s)", "str(s)", "f'{s!r:>9}'", "s.copy() if hasattr(s, 'copy') else 0", "memoryview(s)[1:].tobytes()", "eval(repr(s)) == s"], 12)


def byte_changes(m):
    """A bytearray changed step by step."""
    steps = ["b[{i}] = {v}", "b[{c}] = {x}", "b[{c}] = {x}", "del b[{c}]", "del b[{i}]", "b.append({v})", "b.extend({x})", "b.insert({i}, {v})", "show(b.pop())", "show(b.pop({i}))", "b.remove({v})", "b.reverse()", "b += {x}", "b *= {n}",
             "b.clear()", "b = b[{c}]", "b[{c}] = b", "b.extend([{v}, {v}])", "b[{c}] = range(3)", "b[{c}] = [{v}]", "show(b.find({x}), b.count(97))"]
    lines = [f"b = bytearray({m.r.choice(BYTES)})\nold = b"]
    for _ in range(7):
        step = m.r.choice(steps).format(i=m.r.randrange(-6, 7), v=m.pick(0, 65, 97, 255, 256, -1, "'a'", "True"), c=cut(m), x=m.r.choice(BYTES), n=m.r.randrange(0, 3))
        lines.append(f"try: {step}\nexcept Exception as e: fail(e)\nshow(b, len(b), b is old)")
    return "\n".join(lines)


def memories(m):
    steps = ["v[{i}] = {n}", "v[{c}] = {x}", "b.append(1)", "show(v[{c}].tolist())", "show(v[{c}].tobytes(), v[{i}])", "v[{c}] = v[{c}]", "w = v[{c}]; show(w.contiguous, w.nbytes, w.shape, w.strides)", "show(v == b, v == w, v != {x})",
             "w = v.cast('{f}'); show(w.format, w.itemsize, w.tolist())", "w = v.toreadonly(); show(w.readonly, w.tolist()); w[0] = 1", "w.release(); show(w)", "show(hash(v) == hash(bytes(b)))", "show(list(v), len(v), {n} in v)", "v.release(); b += b'x'",
             "with v[{c}] as w: show(w.hex())", "show(bytes(v), v.obj is b, v.ndim)", "del v[0]", "show([*reversed(v)], v.tolist()[::-1])", "show(v.cast('B', [2, 2]).tolist())", "show(bytearray(v)[{c}])", "show(v[{i}:{i}, 1])", "show(v['a'])",
             "w = v[::-1]; show(w.tobytes(), w[{i}], w.c_contiguous)", "b[{c}] = {x}", "show(v[...] is v, v[()] if 0 else 1)"]
    lines = [f"b = {m.pick('bytearray', 'bytearray', 'bytes')}({m.pick('b\"abcdef\"', 'range(8)', 'b\"abcd\" * 3', 'b\"\"')})\nv = w = memoryview(b)"]
    for _ in range(6):
        step = m.r.choice(steps).format(i=m.r.randrange(-5, 6), n=m.pick(0, 65, 255, 256, "'a'"), c=cut(m), x=m.r.choice(BYTES), f=m.pick(*"bBhHiIqQfdc?lL"))
        lines.append(f"{guarded(step)}\nshow(b)")
    return "\n".join(lines)


def chops(m):
    """Slices of every sequence, with the same bounds."""
    c = cut(m)
    return (f"for v in ('abcdefg', b'abcdefg', bytearray(b'abcdefg'), [*range(7)], (*range(7),), range(3, 24, 3), range(7, -7, -2), 'é日😀xß', memoryview(b'abcdefg')):\n"
            f"    try: w = v[{c}]; show(w if not isinstance(w, memoryview) else w.tolist(), len(w), list(w) == list(v)[{c}], w is v)\n    except Exception as e: fail(e)\n"
            f"show(slice({m.pick('None', '2', '-3', '50')}, {m.pick('None', '5', '-1', '-50')}, {m.pick('None', '2', '-2', '-1', '0')}).indices({m.r.randrange(10)}))\n"
            f"n, d = [*range(10)], [*range(10)]\nn[{c}] = {m.pick('[]', '[None]', 'n[:3]', '\"ab\"', 'range(20, 26)', '5')}\nshow(n)\ndel d[{c}]\nshow(d)")


TOPICS = {strings: 5, builds: 1, codecs: 2, byte_strings: 3, byte_changes: 2, memories: 2, chops: 2}
