"""Calls, closures, generators, exceptions, patterns, managers, targets: control flow made at random."""
from maker import guarded
from number_topics import integer, real

ERRORS = ["ValueError('v')", "KeyError('k')", "TypeError", "IndexError(3)", "Oops('o', code=4)", "ZeroDivisionError('z')", "LookupError()", "StopIteration(5)", "RuntimeError('r', 2)", "OSError(2, 'words')", "OSError(2, 'words', 'file')", "AttributeError('a')", "GeneratorExit", "StopAsyncIteration", "UnicodeDecodeError('utf-8', b'x', 0, 1, 'why')", "AssertionError", "ExceptionGroup('g', [ValueError(1)])", "NotImplementedError('n')"]
CAUGHT = ["ValueError", "KeyError", "LookupError", "(TypeError, IndexError)", "ArithmeticError", "Exception", "Exception", "Oops", "(KeyError, ValueError)", "StopIteration", "BaseException", "RuntimeError", "OSError"]


def indent(lines, by=1):
    return ["    " * by + line for line in lines]


def fresh(m, letter="f"):
    m.count += 1
    return f"{letter}{m.count}"


def signatures(m):
    """A function with a random signature, called in many ways: the binding or the words of the TypeError."""
    f = fresh(m)
    names = m.r.sample("abcdefgh", m.r.randrange(0, 6))
    parameters, defaulted, shown = [], False, list(names)
    only = m.r.randrange(len(names) + 1) if m.r.random() < 0.3 else 0
    star = m.r.randrange(len(names) + 1) if m.r.random() < 0.4 else None
    rest = None
    for i, name in enumerate(names):
        if i == star:
            rest = m.pick("*", "*rest")
            parameters.append(rest)
        if i == only and i:
            parameters.append("/") if star is None or i <= star else None
        keyword = star is not None and i >= star
        defaulted = m.r.random() < 0.4 if keyword else defaulted or m.r.random() < 0.3
        parameters.append(name + (f"={m.pick('1', '[]', '{!r}'.format(name), '1000', 'None', '2.5')}" if defaulted else ""))
    if rest is None and m.r.random() < 0.3:
        parameters.append("*rest")
        rest = "*rest"
    if m.r.random() < 0.3:
        parameters.append("**more")
        shown.append("more")
    if rest == "*rest":
        shown.append("rest")
    head = f"def {f}({', '.join(parameters)})"
    lines = [f"{head}: return {', '.join(shown) or 'None'}{',' if shown else ''}", f"x, l, d = {integer(m)}, [1, 2], {{'a': 'A', 'zz': 3}}"]
    method = m.r.random() < 0.3
    call = f
    if method:
        lines.append(f"class C{f}:\n    {f} = {f}\no = C{f}()")
        call = f"o.{f}"
    for _ in range(6):
        arguments = [m.pick("1", "x", "'s'", "*l", "*()", "None", "*'pq'", "x") for _ in range(m.r.randrange(0, 5))]
        arguments += [m.pick(f"{n}={m.pick('x', '5')}", f"{n}=x", "**d", "**{'b': 2}", "**{}", "zz=1", "**{1: 2}", "*l") for n in m.r.sample("abcdefgh", m.r.randrange(0, 4))]
        text = f"{call}({', '.join(arguments)})"
        if "**{1" in text and text.count("**") > 1:
            continue  # CPython looks at all of them before it refuses the 1
        try:
            compile(text, "", "eval")
        except SyntaxError:
            continue
        lines.append(guarded(f"show({text})"))
    lines.append(guarded(f"r = {call}(*[x] * {len(names)}); show(r, r and r[0] is x, {f}.__defaults__, {f}.__kwdefaults__, {f}.__code__.co_varnames, {f}.__code__.co_argcount)"))
    return "\n".join(lines)


def closures(m):
    """Functions in functions that share, rebind and delete the variables of the outer one."""
    f = fresh(m)
    steps = ["nonlocal a; a += 1", "nonlocal b; b = [a, b]", "nonlocal a, b; a, b = b, a", "c = a", "nonlocal a; a = n", "b = n", "nonlocal c; c.append(a)", "nonlocal c; c = c + [n]", "nonlocal a; del a", "global g_x; g_x = a"]
    lines = [f"def {f}(a, b={m.pick('10', '2.5', '[]')}):", "    c, made = [], []"]
    for i in range(m.r.randrange(2, 4)):
        lines.append(f"    def inner{i}(n={m.pick(i, 'a', '1000', 'b')}):")
        chosen = m.r.choice(steps)
        lines += indent(chosen.split("; "), 2)
        if m.r.random() < 0.3:
            lines += indent([f"def deep(): {m.pick('return a, n', 'nonlocal n; n = a; return n', 'return [a for _ in range(2)], b')}".replace("; ", "\n            ") if False else "def deep():", *indent(m.pick("return a, n", "nonlocal n\nn = a\nreturn n", "return [a for _ in range(2)], b", "return (lambda: (a, b, n))()").split("\n")), "return deep()"], 2)
        else:
            lines += indent([m.pick("return a, n", "return a, b, c", "return (lambda: a)()", "return [x for x in (a, b)]", "return n", "return lambda: (a, n)")], 2)
        lines.append(f"    made.append(inner{i})")
    loop = m.pick("for i in range(3): made.append(lambda: i)", "for i in range(3): made.append(lambda i=i: (i, a))", "made += [lambda: j for j in range(2)]", "for i in range(2):\n        def late(): return i, a\n        made.append(late)", "class Inner:\n        x = a\n        def get(self): return a\n    made.append(Inner().get)", "a = a", "try: raise KeyError(1)\n    except KeyError as err: made.append(lambda: err)", "with Manager() as a: made.append(lambda: type(a).__name__)",
                  "import sys as b", "(a := a)", "for a in (a, 5): pass")
    lines += [f"    {loop}", f"    {m.pick('b = 77', 'a = [a]', 'pass', 'del b', 'b = a', 'a, b = 1000, 2000')}", "    return made"]
    lines.append(guarded(f"\n    fs = {f}({m.pick(integer(m), real(m), '[1]')})\n    show(len(fs))").replace("fail(e)", "fail(e); fs = []"))
    for _ in range(6):
        lines.append(guarded(f"r = fs[{m.r.randrange(-4, 4)}]({m.pick('', '', '5', 'None')}); show(r() if callable(r) and not isinstance(r, V) else r)"))
    lines.append("for q in fs: show(q.__closure__ and len(q.__closure__), getattr(q, '__code__', q).co_freevars if hasattr(q, '__code__') else 0)")
    lines.append(guarded("show([a.__closure__[0] is b.__closure__[0] for a, b in zip(fs, fs[1:])], [c.cell_contents for c in fs[0].__closure__])"))
    return "\n".join(lines)


def generator_body(m, depth=0):
    """The lines of a generator: yields between try, for, with and yield from."""
    lines = []
    for _ in range(m.r.randrange(1, 4)):
        roll = m.r.random()
        if depth < 2 and roll < 0.25:
            lines += ["try:", *indent(generator_body(m, depth + 1))]
            if m.r.random() < 0.7:
                lines += [f"except {m.pick(*CAUGHT[:9])} as e:", *indent([f"show('caught', type(e).__name__, e.args, type(e.__context__).__name__)", *m.pick([], ["yield 'after'"], ["raise"], ["return 'stopped'"], ["raise KeyError(9) from e"], generator_body(m, depth + 1))])]
                if m.r.random() < 0.3:
                    lines += ["else: show('else')"]
                if m.r.random() < 0.4:
                    lines += ["finally:", *indent(m.pick(["show('finally')"], ["yield 'in finally'"], ["n += 1"]))]
            else:
                lines += ["finally:", *indent(m.pick(["show('finally', n)"], ["show('f')", "yield 'late'"], ["return 'swallowed'"] if m.r.random() < 0.3 else ["n -= 1"]))]
        elif depth < 2 and roll < 0.37:
            lines += [f"for i{depth} in {m.pick('range(2)', 'other', '[n, n]', 'enumerate(other)')}:", *indent(generator_body(m, depth + 1))]
        elif depth < 2 and roll < 0.44:
            lines += [f"with Manager({m.pick('True', 'False')}):", *indent(generator_body(m, depth + 1))]
        elif roll < 0.55:
            lines.append(f"got = yield from {m.pick('other', 'numbers(2, n)', '(x * 2 for x in other)', 'inner(n)', '[n]', 'inner(got)', 'other')}")
        elif roll < 0.62:
            lines.append(m.pick("if got is None: return n", "return got", "if n > 1000: return", f"raise {m.pick(*ERRORS)}", "1 // (n - 1)", "show('at', n, got)"))
        else:
            lines.append(m.pick("yield n", "got = yield n", "n = (yield got) or n", "yield", "got = (yield n), n", "yield [n, (yield 'first')]", "n += 1", "show(got)", "yield other", "x = yield (n, got)\n        show(x is n)".split("\n")[0]))
    return lines


def generators(m):
    f = fresh(m, "g")
    inner = ["def inner(v):", *indent(m.pick(["x = yield v", "return x, v"], ["try: x = yield 'i'", "except KeyError as e: yield 'inner caught'; return 'r'", "finally: show('inner closed')"], ["try: yield 1; yield 2", "finally: yield 'stubborn'"], ["return (yield v)"], ["yield from numbers(2)", "return v"]))]
    body = generator_body(m)
    lines = [*inner, f"def {f}(n, *other):", "    got = None", *indent(body), "    yield 'end', n, got", f"    return {m.pick('n', 'got', '[got, n]', 'other')}"]
    drives = ["next(g)", "next(g)", "next(g)", "g.send({v})", "g.send({v})", "g.throw({e})", "g.throw({e})", "g.close()", "next(g, 'default')", "list(zip(range(3), g))", "[*g]", "iter(g) is g", "g.gi_running, g.gi_frame is None, g.gi_suspended", "g.gi_yieldfrom and type(g.gi_yieldfrom).__name__", "x = g.send(n)", "g.gi_frame and g.gi_frame.f_lineno > 0", "5 in g", "max(g)", "(a := g.send(n)) is n"]
    lines.append(f"n = {m.pick('1', '1000', '2.5')}\ng = {f}(n{m.pick('', ', 7', ', 1, 2', ', n, n')})")
    for _ in range(m.r.randrange(4, 10)):
        drive = m.r.choice(drives).format(v=m.pick("None", "n", "5", "'s'", "KeyError"), e=m.pick(*ERRORS))
        text = f"show({drive})" if not drive.startswith("x =") else drive + "; show(x)"
        lines.append(f"try: {text}\nexcept StopIteration as e: show('stop', e.value, e.args)\nexcept BaseException as e: fail(e); show(type(e.__cause__).__name__, type(e.__context__).__name__)")
    lines.append(m.pick("del g", "g.close()", "g = None", "l = [g]; del g, l[:]", "try: [*g]\nexcept BaseException as e: fail(e)") if m.r.random() < 0.8 else "pass")
    if "g.close()" in lines[-1]:
        lines[-1] = "try: g.close()\nexcept RuntimeError as e: fail(e)"
    lines.append(f"g = ({m.pick('x', '(x, y)', '[x, n]', 'x / (x - 1)')} for x in {m.pick('range(3)', '[n, n]', 'numbers(2, 9)')} {m.pick('for y in range(2)', 'for y in [x]', 'for y in (x, n) if y')})\n" + guarded("show(next(g)); show(list(g), next(g, None))"))
    return "\n".join(lines)


def async_body(m, depth=0):
    """The lines of an asynchronous generator."""
    lines = []
    for _ in range(m.r.randrange(1, 4)):
        roll = m.r.random()
        inner = lambda: indent(async_body(m, depth + 1))
        if depth < 2 and roll < 0.2:
            lines += ["try:", *inner(), *m.pick(["finally:", "    show('finally')"], ["finally:", "    await Wait('f')"], [f"except {m.pick(*CAUGHT[:9])} as e:", "    show('caught', type(e).__name__, e.args)", m.pick("    yield 'after'", "    raise", "    await Wait('c')", "    return")])]
        elif depth < 2 and roll < 0.32:
            lines += [f"async for x in {m.pick('ticks(2)', 'ticks(n)', '(i async for i in ticks(3) if i)', 'Steps()', '[1]')}:", *inner()]
        elif depth < 2 and roll < 0.42:
            lines += [f"async with {m.pick('Gate(True)', 'Gate(False)', 'Gate(None) as got, Gate(False)')}:", *inner()]
        else:
            lines.append(m.pick("yield n", "yield n", "got = yield n", "n = (yield got) or n", "got = await Wait(n)", "show(got, n)", "n += 1", "if got: return", f"raise {m.pick(*ERRORS)}", "got = [x async for x in ticks(2)]", "got = {x: await Wait(x) async for x in ticks(2)}", "got = [await Wait(i) for i in range(2)]", "got = await anext(ticks(1), 'none')", "1 // (n - 1)", "await 5", "got = await inward(n)"))
    return lines


def async_generators(m):
    """An asynchronous generator, driven by hand step by step."""
    f = fresh(m)
    steps = ["g.asend(None)", "g.asend(None)", "anext(g)", "anext(g, 'default')", "g.asend(5)", "g.athrow(KeyError('in'))", "g.athrow(ValueError)", "g.aclose()", "g.athrow(GeneratorExit)", "g.__anext__()"]
    lines = ["seen.clear()", f"async def {f}(n, got=None):", *indent(async_body(m)), "    yield 'end'", f"g = {f}({m.pick('0', '1', '2', '1000', 'None')})"]
    for _ in range(m.r.randrange(3, 8)):
        lines.append(f"try: show(drive({m.r.choice(steps)}), seen[-3:])\nexcept BaseException as e: fail(e); show(type(e.__cause__).__name__, type(e.__context__).__name__)")
    lines.append(f"async def whole():\n    async for x in {f}(2): show(x)\n    return 'whole'")
    lines.append("try: show(drive(whole()))\nexcept BaseException as e: fail(e)")
    lines.append(guarded("show(g.ag_running, g.ag_frame is None, type(g).__name__, hasattr(g, '__aiter__'))") + "\ntry: drive(g.aclose())\nexcept BaseException as e: fail(e)\ndel g")
    return "\n".join(lines)


def exception_body(m, depth, loops):
    lines = []
    for _ in range(m.r.randrange(1, 3)):
        roll = m.r.random()
        if depth < 3 and roll < 0.5:
            lines += ["try:", *indent(exception_body(m, depth + 1, loops))]
            kinds = m.r.sample(CAUGHT, m.r.randrange(0, 3))
            kinds.sort(key=lambda k: k in ("Exception", "BaseException"))
            for kind in kinds:
                lines += [f"except {kind}{m.pick(' as err', ' as err', '')}:", *indent(exception_body(m, depth + 1, loops))]
            if kinds and m.r.random() < 0.3:
                lines += ["else:", *indent(exception_body(m, depth + 1, loops))]
            if not kinds or m.r.random() < 0.5:
                lines += ["finally:", *indent(exception_body(m, depth + 1, loops))]
        elif depth < 3 and roll < 0.58:
            lines += [f"for i{depth} in range({m.r.randrange(1, 4)}):", *indent(exception_body(m, depth + 1, True))]
        elif depth < 3 and roll < 0.65:
            lines += [f"with Manager({m.pick('True', 'False')}):", *indent(exception_body(m, depth + 1, loops))]
        elif roll < 0.82:
            lines.append(m.pick(f"raise {m.pick(*ERRORS)}", f"raise {m.pick(*ERRORS)}", f"raise {m.pick(*ERRORS)} from {m.pick(*ERRORS)}", f"raise {m.pick(*ERRORS)} from None", "raise", "1 // 0", "[][n]", "{}[n]", "n.foo", "err.note", "unknown", "helper(n)", "raise err", "int('x')", "assert n < 0, n", "raise err from err", "raise n", "del err", "err.add_note('noted')"))
        elif roll < 0.92:
            lines.append(m.pick("return 'r', n", "return n", *(["break", "continue", "break"] if loops else ["return"])))
        else:
            lines.append(m.pick("n += 1", "log_(n)", "log_(sys_error())", "log_('x')"))
    return lines


def exceptions(m):
    """try in try in loops in with, and every way out."""
    f = fresh(m)
    body = exception_body(m, 0, False)
    return "\n".join([
        f"trace = []\ndef log_(v): trace.append(v)\ndef sys_error():\n    import sys\n    return type(sys.exception()).__name__\ndef helper(v):\n    try: raise KeyError(v)\n    except KeyError as e: raise {m.pick('Oops(v)', 'ValueError(v) from e', 'OSError(5, v) from None', 'IndexError')}",
        f"def {f}(n):", *indent(body), "    log_('end')",
        f"for n in ({m.pick('0, 1', '1, 1000', '2.5, 0')}):\n    trace.clear()\n    try: show({f}(n))\n    except BaseException as e:\n        fail(e)\n        for _ in range(5):\n            show(type(e).__name__, e.args, type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__, getattr(e, '__notes__', 0), trail(e))\n            if e.__context__ is None: break\n            e = e.__context__\n    show(trace)\nshow(sys_error())"])


def error_values(m):
    e = m.pick("OSError(2, 'words')", "OSError(13, 'a', 'b', None, 'c')", "OSError('one')", "OSError(1, 2, 3)", "KeyError('k')", "KeyError()", "KeyError(1, 2)", "StopIteration([1])", "SystemExit(3)", "UnicodeDecodeError('ascii', b'ab', 0, 1, 'bad')", "UnicodeEncodeError('u', 'äb', 0, 2, 'r')", "SyntaxError('m', ('f', 1, 2, 'text'))", "ImportError('no', name='n', path='p')", "AttributeError('a', name='n', obj=5)", "NameError('x', name='y')",
                "ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])])", "BaseExceptionGroup('b', [KeyboardInterrupt()])", "Oops(1, code=5)", "ValueError(V(1))", "Exception(*range(3))", "FileNotFoundError(2, 'x')", "BlockingIOError(11, 'b')", "ExceptionGroup('empty', [])", "ExceptionGroup(5, [1])", "UnicodeDecodeError('a')", "StopIteration(1, 2)", "AssertionError({1: 2})", "IndentationError('i')", "OSError(errno=2)")
    uses = ["show(e)", "print(e)", "show(e.args, str(e))", "show(e.errno, e.strerror, e.filename, e.filename2)", "show(e.value)", "show(e.code)", "show(e.start, e.end, e.reason, e.object, e.encoding)", "show(e.msg, e.lineno, e.offset, e.text)", "show(e.name, e.path)", "show(e.obj)", "show(e.exceptions, e.message)", "show(e.split(ValueError))", "show(e.subgroup(lambda x: isinstance(x, KeyError)))", "show(e.derive([OSError()]))", "e.args = 1, 'two'; show(e, e.args)", "e.args = 5",
            "e.add_note('n1'); e.add_note('n2'); show(e.__notes__)", "e.add_note(5)", "show(type(e).__mro__[1].__name__)", "show(e.with_traceback(None) is e, e.__traceback__)", "e.__cause__ = KeyError(1); show(e.__suppress_context__, e.__cause__)", "e.__cause__ = 5", "e.__context__ = e; show(e.__context__ is e)", "e.extra = 1; show(vars(e))", "show(e == e, e == type(e)(*e.args), hash(e) == hash(e))", "raise e", "raise type(e)", "raise e from ValueError('cause')", "show(isinstance(e, LookupError), isinstance(e, Exception))",
            "show(repr(e), len(e.args))", "e.args[0].foo", "show(e.args[0] is e.args[0])", "e.__traceback__ = 5", "del e.args", "e.errno = 7; show(e)"]
    lines = ["made = None", f"try: made = {e}\nexcept Exception as err: fail(err)"]
    for u in m.r.sample(uses, 9):
        lines.append(f"try:\n    e = made\n    {u}\nexcept BaseException as err: fail(err)")
    return "\n".join(lines)


def group_handlers(m):
    """except* over nested groups."""
    def group(depth):
        parts = [group(depth + 1) if depth < 2 and m.r.random() < 0.3 else m.pick("ValueError(1)", "KeyError('k')", "TypeError('t')", "OSError(3, 'o')", "Oops('p')", "ValueError(2)", "IndexError()") for _ in range(m.r.randrange(1, 4))]
        return f"ExceptionGroup('g{depth}', [{', '.join(parts)}])"
    raised = m.pick(group(0), group(0), group(0), "ValueError('plain')", "KeyError(1)")
    lines = ["try:", f"    try: raise {raised}{m.pick('', '', ' from KeyError(0)')}"]
    for kind in m.r.sample(["ValueError", "(KeyError, OSError)", "LookupError", "TypeError", "Oops", "Exception"], m.r.randrange(1, 4)):
        lines += [f"    except* {kind}{m.pick(' as e', ' as e', ' as e')}:", f"        {m.pick('show(e, e.exceptions)', 'show(e.message, e.split(ValueError))', 'raise', 'raise RuntimeError(1)', 'raise e', 'raise KeyError(2) from e', 'pass', 'show(type(e.__context__).__name__, trail(e))', 'raise e.exceptions[0]')}"]
    if m.r.random() < 0.4:
        lines.append("    else: show('else')")
    if m.r.random() < 0.4:
        lines.append("    finally: show('finally')")
    lines += ["    show('through')", "except BaseException as e: show(e); show(type(e.__cause__).__name__, type(e.__context__).__name__, getattr(e, 'exceptions', None))"]
    return "\n".join(lines)


def pattern(m, depth, names):
    def bind():
        name = next((n for n in "abcdefghijklmnop" if n not in names), None)
        if name:
            names.append(name)
        return name or "_"
    roll = m.r.random()
    if depth > 2 or roll < 0.35:
        return m.pick("1", "0", "-1", "'a'", "None", "True", "2.5", "b'x'", "1 + 2j", "_", "_", "Ns.X", "''", bind(), bind())
    if roll < 0.55:
        parts = [pattern(m, depth + 1, names) for _ in range(m.r.randrange(0, 4))]
        if m.r.random() < 0.5:
            parts.insert(m.r.randrange(len(parts) + 1), "*" + m.pick("_", bind()))
        return f"[{', '.join(parts)}]" if m.r.random() < 0.6 else f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
    if roll < 0.68:
        keys = m.r.sample(["'x'", "'y'", "1", "None", "Ns.X"], m.r.randrange(0, 3))
        parts = [f"{k}: {pattern(m, depth + 1, names)}" for k in keys]
        if m.r.random() < 0.4:
            rest = bind()
            parts += ["**" + rest] if rest != "_" else []
        return "{" + ", ".join(parts) + "}"
    if roll < 0.85:
        kind = m.pick("int", "str", "list", "tuple", "dict", "float", "bool", "V", "V", "Point", "Point", "Child", "bytes", "object", "set")
        if kind in ("V", "Point", "Child"):
            parts = [pattern(m, depth + 1, names) for _ in range(m.r.randrange(0, 3))]
            if m.r.random() < 0.4 and len(parts) < 2:
                parts.append(f"{'log' if kind != 'Point' else 'y'}={pattern(m, depth + 1, names)}")
            return f"{kind}({', '.join(parts)})"
        return f"{kind}({m.pick('', '', pattern(m, depth + 1, names) if kind != 'object' else '')})"
    if roll < 0.93:
        before = list(names)
        parts = [pattern(m, depth + 1, ["abcdefghijklmnop"[i] for i in range(16)]) for _ in range(m.r.randrange(2, 4))]
        names[:] = before
        return "(" + " | ".join(p if p != "_" else "7" for p in parts) + ")"
    inner = pattern(m, depth + 1, names)
    name = bind()
    return f"({inner} as {name})" if name != "_" and inner != "_" and inner not in names else inner


def matches(m):
    subjects = ["0", "1", "True", "-1", "2.5", "'a'", "''", "'ab'", "None", "[]", "[1]", "(1, 2)", "[1, [2, 3]]", "['a', 'b', 'c']", "{}", "{'x': 1}", "{'x': [1, 2], 'y': None}", "{1: 'a', None: 0}", "V(1)", "V('a', [1])", "Child(0)", "Point(1, 2)", "Point([1], 'a')", "b'x'", "range(3)", "1 + 2j", "{1, 2}", "bytearray(b'x')", "(1,)", "Default(x=1)", "Keep([1])", "(0, V(1), {'x': (1,)})", "1.0", "iter([1])"]
    cases = []
    for i in range(m.r.randrange(4, 9)):
        names = []
        text = pattern(m, 0, names)
        names = [n for n in names if n != "_"]
        guard = m.pick("", "", "", f" if {names[0]}" if names else " if s", " if show('guard')", " if s == 1")
        cases.append(f"        case {text}{guard}: return {i}, {', '.join(names)}")
    good = []
    for case in cases:  # only what compiles and cannot hide the cases behind it
        text = "def f(s):\n    match s:\n" + "\n".join([*good, case, "        case 99: pass"])
        try:
            compile(text, "", "exec")
            good.append(case)
        except SyntaxError:
            pass
    f = fresh(m)
    if not good:
        good = ["        case 1: return 'one'"]
    chosen = m.r.sample(subjects, 12)
    return ("class Ns: X = 1\nclass Point:\n    __match_args__ = ('x', 'y')\n    def __init__(self, x, y): self.x, self.y = x, y\n    def __repr__(self): return f'Point({self.x!r}, {self.y!r})'\n"
            f"def {f}(s):\n    match s:\n" + "\n".join(good) + f"\n    return 'none'\nfor s in [{', '.join(chosen)}]:\n    try: show({f}(s))\n    except Exception as e: fail(e)")


def managers(m):
    name = fresh(m, "M")
    enter = m.pick("return self", "return self, name", "1 // self.n", "raise KeyError(self.n)", "return self.n")
    leave = m.pick("return True", "return False", "return None", "raise ValueError('exit')", "return e and e.args == (1,)", "raise", "return kind is KeyError", "if e: raise RuntimeError(2) from e", "show(type(e.__context__).__name__ if e else 0)")
    targets = [m.pick("", " as a", " as (a, b)", " as l[0]", " as o.x", " as a", " as d['k']", " as [a, *b]") for _ in range(3)]
    body = m.pick("pass", "raise KeyError(1)", "return 'from with'", "1 // 0", "break", "continue", "show(i)", "raise StopIteration(1)", "l.append(i)", "yield_ = i")
    parts = [f"{name}({m.r.randrange(3)}){t}" for t in targets[:m.r.randrange(1, 4)]]
    head = ", ".join(parts) if m.r.random() < 0.6 else f"({', '.join(parts)})"
    return (f"class {name}:\n    def __init__(self, n): self.n = n; show('init', n)\n    def __enter__(self, name='in'):\n        show('enter', self.n)\n        {enter}\n    def __exit__(self, kind, e, tb):\n        show('exit', self.n, kind and kind.__name__, tb and tb.tb_lineno > 0)\n        {leave}\n    def __repr__(self): return f'm{{self.n}}'\n"
            f"def use(l, d, o):\n    for i in range(2):\n        with {head}:\n            {body}\n        show('next')\n    else: show('else')\n    return l, d, vars(o)\ntry: show(use([0], {{}}, V(1)))\nexcept BaseException as e: fail(e); show(type(e.__context__).__name__, type(e.__cause__).__name__)\n"
            f"try:\n    with {m.pick('5', 'V(1)', 'Manager', 'open', name)} as x: pass\nexcept Exception as e: fail(e)")


def targets(m):
    """Assignments to nested targets, in their order of evaluation."""
    def target(depth):
        roll = m.r.random()
        if depth < 2 and roll < 0.35:
            parts = [target(depth + 1) for _ in range(m.r.randrange(1, 4))]
            if m.r.random() < 0.4:
                i = m.r.randrange(len(parts))
                parts[i] = "*" + m.pick("a", "b", "l", "o.y", "l[:1]")
            return f"({', '.join(parts)},)" if m.r.random() < 0.5 else f"[{', '.join(parts)}]"
        return m.pick("a", "b", "c", "a", "l[0]", "l[1:]", "l[i()]", "o.x", "d['k']", "d[i()]", "mk(o).y", "l[-1]", "d[a]")
    value = m.pick("(1, 2)", "[1, (2, 3)]", "'ab'", "(1, [2, 3], 4)", "range(3)", "numbers(2)", "{'p': 1, 'q': 2}", "((1, 2), (3, 4))", "5", "[x, x]", "(x, [x, x])", "iter([1, 2])", "V(2)", "[[1, 2], 'cd', (3,)]", "l", "(l, d)", "b, a", "{3}")
    lines = [f"log, x = [], {m.pick('1000', '2.5', '10**20')}\na, b, c, l, d = x, 'b', None, [0, 1, 2], {{'k': 0}}\no = V(0)\ndef i(): log.append('i'); return len(log) % 2\ndef mk(v): log.append('mk'); return v"]
    for _ in range(4):
        first = target(0)
        if first.startswith("("):
            first = first[1:-1] if m.r.random() < 0.5 else first
        text = m.pick(f"{first} = {value}", f"{first} = {target(0)} = {value}", f"for {first} in [{value}, {value}]: show(a, b)", f"{m.pick('a', 'l[0]', 'o.n', 'd[chr(107)]', 'l[i()]', 'd[i()]', 'mk(o).n')} {m.pick('+=', '-=', '*=', '|=', '//=')} {m.pick('2', 'x', '[1]', 'i()')}", f"del {m.pick('l[0]', 'o.x', 'd[chr(107)]', 'l[1:]', 'a; a = 1', '(c, b); c = b = 2')}",
                      f"show([({first.split('.')[0] if first in 'abc' else 'a'} := {m.pick('x', 'l', '5')}), a])", f"a, b = b, a = {value}", f"l[:], d['z'] = {value}, l")
        try:
            compile(text, "", "exec")
        except SyntaxError:
            continue
        lines.append(guarded(text) + "\nshow(a, b, c, l, d, vars(o), log, a is x, a is b)")
    return "\n".join(lines)


def decorators(m):
    f = fresh(m)
    kinds = ["trace", "trace", "twice('a')", "twice(n=2)", "lambda f: f", "keep"]
    chosen = m.r.sample(kinds, m.r.randrange(1, 4))
    return ("def trace(f):\n    def wrapper(*a, **k):\n        show('call', f.__name__, a, k)\n        try: return f(*a, **k)\n        finally: show('done')\n    wrapper.wrapped = f\n    return wrapper\ndef twice(n):\n    def deco(f): show('deco', n); return lambda *a: (f(*a), f(*a), n)\n    return deco\nkept = []\ndef keep(f): kept.append(f); return f\n"
            + "\n".join("@" + d for d in chosen) + f"\ndef {f}(a, b=2, *c):\n    'words'\n    {f}_count = {m.pick('1', 'a', 'len(c)')}\n    if {m.pick('a == 3', 'b', 'c')}: return a, b, c, {f}_count\n    return {m.pick('a // b', '[a] * 2', 'a', 'kept and kept[0] is not None')}\n"
            + "\n".join(guarded(f"show({f}({m.pick('3', '1, 0', '5, 6, 7', '', 'b=1, a=2', '1000')}))") for _ in range(3)) + f"\nshow({f}.__name__, {f}.__doc__, hasattr({f}, 'wrapped'), len(kept))\n@keep\nclass Deco:\n    @property\n    @{m.pick('keep', 'trace')}\n    def p(self): return 5\n    @staticmethod\n    @trace\n    def s(*a): return a\n    @classmethod\n    def c(cls): return cls.__name__\n"
            + guarded("show(Deco().p, Deco.s(1), Deco().c(), Deco().s(2), len(kept))"))


def recursion(m):
    f, n = fresh(m), m.r.randrange(2, 12)
    body = m.pick("n if n < 2 else F(n - 1) + F(n - 2)", "[] if not n else [F(n - 1)]", "1 if n <= 1 else n * F(n - 1)", "n and (n, F(n // 2))", "{n: F(n - 1)} if n > 0 else None", "'' if n <= 0 else F(n - 1) + str(n) + F(n - 3)", "acc if not n else F(n - 1, acc + [n])", "n if n > 50 else F(n * 2 + 1)", "F(n - 1) if n else 1 // n", "sum(F(i) for i in range(n)) + 1 if n < 7 else n").replace("F(", f + "(")
    return (f"def {f}(n, acc=[]): return {body}\n" + guarded(f"show({f}({n}))") + f"\ndef deep(n): return deep(n + 1)\ntry: deep(0)\nexcept RecursionError as e: print(e)\nfact = lambda n: n * fact(n - 1) if n else 1\nshow(fact({n * 5}))\ndef hanoi(n, a, b, c): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)\nshow(hanoi({m.r.randrange(1, 6)}, *'abc'))\n"
            f"def perms(l): return [l] if len(l) < 2 else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]\nshow(perms([*'{m.pick('ab', 'abc', 'abb', '')}']))\ndef walk(x):\n    if isinstance(x, (list, tuple)): yield from (y for v in x for y in walk(v))\n    else: yield x\nshow([*walk([1, (2, [3, []], 'ab'), [[{integer(m)}]]])])")


TOPICS = {signatures: 3, closures: 3, generators: 5, async_generators: 3, exceptions: 5, error_values: 2, group_handlers: 2, matches: 3, managers: 2, targets: 3, decorators: 1, recursion: 1}
