"""Statements about names of known kinds: assignments, changes, control flow, small classes and functions."""
from maker import KINDS, Maker


class Statements(Maker):
    # --- statements ---

    def lines(self, text, indent):
        return ["    " * indent + line for line in text.split("\n")]

    def assign(self):
        kind = self.r.choice(KINDS)
        value = self.e(kind, 3)
        name = self.name(kind) if self.r.random() < 0.3 else None
        name = name or self.fresh(kind)
        self.names[name] = kind
        return f"{name} = {value}\nshow({name})\nif huge({name}): {name} = {self.plain(kind)}"

    def augment(self):
        kind = self.r.choice(["int", "float", "str", "list", "tuple", "set", "dict", "obj", "bytes"])
        name = self.name(kind)
        if name is None:
            return self.assign()
        op = {"int": ["+", "-", "*", "//", "%", "&", "|", "^"], "float": ["+", "*", "/"], "str": ["+"], "list": ["+"], "tuple": ["+"], "bytes": ["+"],
              "set": ["|", "&", "-", "^"], "dict": ["|"], "obj": ["+", "*"]}[kind]
        alias = f"other = {name}\n"
        return f"{alias}{name} {self.r.choice(op)}= {self.e(kind, 2)}\nshow({name}, other is {name}, other)\nif huge({name}): {name} = {self.plain(kind)}"

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
        return line.replace("N", name) + f"\nshow({name})\nif huge({name}): {name} = {self.plain(kind)}"

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
            end = "\n        if o == 7: raise IndexError(o)\n        " if op == "getitem" else " "  # list() asks for every index
            body += f"    def __{op}__(self, o):{end}return {result}\n"
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
        # CPython asks a subclass of a sequence before the right operand, a sequence itself after it.
        sequence = base in ("(list)", "(str)", "(tuple)", "(Keep)", "(dict)")
        for op in self.r.sample(["-", "|", "@"] if sequence else ["+", "*", "-", "|", "@", "**"], 2):
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


TOPICS = {getattr(Statements, name): weight for name, weight in {
    "assign": 6, "prints": 4, "mutate": 5, "augment": 3, "unpack": 2, "swap": 1, "loop": 2, "whiles": 1, "tries": 2, "withs": 1, "function": 2,
    "generator": 2, "matches": 1, "identity": 2, "classes": 2, "coroutines": 1, "groups": 1, "closures": 1, "views": 1, "generics": 1}.items()}
