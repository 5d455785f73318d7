"""Functions that exercise the compiler: what is evaluated in which order, control flow nested in control flow.

Expressions whose parts have side effects (assignment expressions, calls that log, attributes and items that are
changed by other parts). Each function prints a trace of what it did.
"""

NAMES = ["x", "y", "z", "w"]


class Flow:
    def __init__(self, random):
        self.random = random
        self.loops = 0

    def name(self):
        return self.random.choice(NAMES)

    def constant(self):
        return self.random.choice(["0", "1", "2", "3", "7", "-1", "255", "1000", "0.5", "2.25", "-3.5", "4611686018427387903", "True"])

    def expression(self, depth=0):
        if depth > 3 or self.random.random() < 0.2:
            return self.random.choice([self.name, self.name, self.name, self.constant])()
        e = lambda: self.expression(depth + 1)
        n = self.name()
        op = self.random.choice("+ - * + - * // % & | ^ < <= == != >".split())
        if op in "&|^":
            return f"(int({e()}) {op} int({e()}))"
        if op in ("//", "%"):
            return f"({e()} {op} ({e()} or 3))"
        choices = [
            lambda: f"({e()} {op} {e()})", lambda: f"({e()} {op} {e()})", lambda: f"({e()} {op} {e()})",
            lambda: f"({e()} + {e()})", lambda: f"({e()} * 3 - {e()})", lambda: f"({n} := {e()})",
            lambda: f"({n} + ({n} := {e()}) + {n})", lambda: f"t({e()})", lambda: f"t({n})",
            lambda: f"({e()} if {e()} else {e()})", lambda: f"({e()} and {e()})", lambda: f"({e()} or {e()})",
            lambda: f"(not {e()})", lambda: f"({e()} < {e()} < {e()})", lambda: f"-{e()}", lambda: f"abs({e()})",
            lambda: f"add({e()})", lambda: f"add({e()}, {e()})", lambda: f"add({e()}, k={e()})",
            lambda: f"add(*[{e()}, {e()}])", lambda: f"add({e()}, **{{'b': {e()}, 'q': {e()}}})",
            lambda: f"add({e()}, {e()}, {e()}, u={e()})", lambda: f"l[{self.random.randrange(-3, 3)}]",
            lambda: f"l[int({e()}) % 3]", lambda: "o.a", lambda: "o.b", lambda: "o.twice", lambda: f"o.bump({e()})",
            lambda: "o.bump()", lambda: f"d['k']", lambda: f"d.get({e()}, {e()})", lambda: f"len([{e()}, {e()}])",
            lambda: f"[{e()}, {e()}][{self.random.randrange(2)}]", lambda: f"({e()}, {e()})[-1]",
            lambda: f"sum(v for v in [{n}, {self.constant()}])", lambda: f"sum([v * {n} for v in l])",
            lambda: f"max({e()}, {e()})", lambda: f"min([{e()}, {e()}])",
            lambda: f"(lambda a, b={e()}: a + b)({e()})", lambda: f"len({{{e()}: {e()}, {e()}: {e()}}})",
            lambda: f"({e()} in [{e()}, {e()}])", lambda: f"int({n} is {self.name()})", lambda: f"sum(*[[{e()}]])",
            lambda: f"next(iter(({e()},)))", lambda: f"int(f'{{int({e()})}}')",
            lambda: f"({e()} + l.pop() if l[3:] else {n})", lambda: f"[c := v for v in (1, {n})][1]",
        ]
        return self.random.choice(choices)()

    def target(self):
        n = self.name()
        return self.random.choice([n, n, n, n, "l[0]", f"l[int({self.name()}) % 3]", "o.a", "o.b", "d['k']"])

    def simple(self):
        e, t, n = self.expression, self.target, self.name
        return self.random.choice([
            lambda: f"{t()} = {e()}", lambda: f"{t()} = {e()}", lambda: f"{t()} = {e()}", lambda: f"{t()} += {e(2)}", lambda: f"{t()} -= {e(2)}", lambda: f"{n()} *= {e(3)} % 7",
            lambda: f"{t()}, {t()} = {e(1)}, {e(1)}", lambda: f"{n()}, {n()} = {n()}, {n()}", lambda: f"{t()} = {t()} = {e(1)}", lambda: f"({n()}, *{n()}_rest), {n()} = [{e(2)}, {e(2)}], {e(2)}",
            lambda: f"t({e()})", lambda: f"log.append({e(2)})", lambda: f"l.append({e(2)})", lambda: f"l[1:2] = [{e(2)}]", lambda: f"d[{e(3)}] = {e(2)}", lambda: "set_c(%s)" % e(2), lambda: f"{n()} = c + {e(3)}",
            lambda: f"assert {n()} is not None, {e(2)}", lambda: f"{n()}: int = {e(2)}", lambda: f"del d['k']; d['k'] = {e(2)}",
        ])()

    def block(self, depth, count, in_loop):
        lines = [line for _ in range(count) for line in self.statement(depth, in_loop)]
        return ["    " + line for line in lines]

    def statement(self, depth, in_loop):
        roll = self.random.random()
        e = lambda: self.expression(2)
        if depth >= 3 or roll < 0.55:
            if in_loop and roll < 0.06:
                return [f"if {e()}: {self.random.choice(['break', 'continue'])}"]
            if roll < 0.08:
                return [f"if {e()}: return {e()}"]
            if roll < 0.10:
                return [f"if {e()}: boom({e()})"]
            return [self.simple()]
        body = lambda loop=in_loop: self.block(depth + 1, self.random.randrange(1, 4), loop)
        kind = self.random.choice(["if", "ifelse", "elif", "for", "forelse", "while", "tryexcept", "tryfinally", "tryelse", "with", "gen", "match"])
        self.loops += 1
        i = f"i{self.loops}"
        if kind == "if":
            return [f"if {e()}:", *body()]
        if kind == "ifelse":
            return [f"if {e()}:", *body(), "else:", *body()]
        if kind == "elif":
            return [f"if {e()}:", *body(), f"elif {e()}:", *body(), "else:", *body()]
        if kind == "for":
            return [f"for {self.name()} in {self.random.choice(['range(3)', 'l[:2]', '(1, 2.5)', 'count(2)', 'enumerate(l[:1])', 'sorted(d, key=str)[:2]'])}:".replace("enumerate(l[:1])", "range(2, 0, -1)").replace("sorted(d, key=str)[:2]", "[4, 5, 6]"), *body(True)]
        if kind == "forelse":
            return [f"for {i} in range({self.random.randrange(4)}):", *body(True), "else:", *body()]
        if kind == "while":
            return [f"{i} = 0", f"while {i} < 3 and t({e()}) is not None:", f"    {i} += 1", *body(True), *(["else:", *body()] if roll > 0.8 else [])]
        if kind == "tryexcept":
            return ["try:", *body(), "except (ValueError, ZeroDivisionError) as err:", "    log.append(str(err))", *body(), *(["except TypeError:", *body()] if roll > 0.8 else [])]
        if kind == "tryfinally":
            return ["try:", *body(), "finally:", *body(False)]
        if kind == "tryelse":
            return ["try:", *body(), "except ValueError:", *body(), "else:", *body(), "finally:", *self.block(depth + 1, 1, False)]
        if kind == "with":
            return [f"with M({self.random.choice(['True', 'False', 'None'])}) as {self.name()}:", *body()]
        if kind == "match":
            return [f"match {e()}:", f"    case 1 | 2 | 7: {self.simple()}", f"    case int({self.name()}): {self.simple()}", f"    case {i} if {i} == 0.5: {self.simple()}", f"    case _: {self.simple()}"]
        return [f"def {i}(n, {self.name()}=2):", "    for j in range(n):", f"        yield j + {self.random.choice(['n', 'len(l)'])}", f"{self.name()} = sum({i}({self.random.randrange(3)}))"]

    def function(self, name):
        yield f"def {name}(x, y=2):"
        yield "    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()"
        yield "    def set_c(v):"
        yield "        nonlocal c"
        yield "        c = v"
        for _ in range(self.random.randrange(3, 8)):
            for line in self.statement(0, False):
                yield "    " + line
        yield "    return x, y, z, w, c, l, d, o.a, o.b"


def flow(m):
    m.count += 1
    name = f"flow{m.count}"
    return "\n".join([*Flow(m.r).function(name), *(f"run({name}, {arguments})" for arguments in ("1", "0.5, -7", "2 ** 62, 0"))])


TOPICS = {flow: 6}
