"""Functions about object identity: which numbers are the same object?

Each function moves numbers between locals, a list, a dict, an instance, a tuple and a closure, then tells which
of them are the same object. Only what the language promises or CPython always does takes part: no addresses,
no small ints, no arithmetic that may or may not give back its operand.
"""

NAMES = ["p", "q", "r", "s"]


class Moves:
    def __init__(self, random):
        self.random = random
        self.fresh = 0

    def number(self):
        self.fresh += 1
        return f"n + {self.fresh}" if self.random.random() < 0.6 else f"n + {self.fresh}.5"

    def statement(self, depth=0):
        choose = self.random.choice
        a, b, c = choose(NAMES), choose(NAMES), choose(NAMES)
        i, j = self.random.randrange(3), self.random.randrange(3)
        simple = [
            f"{a} = {b}", f"{a} = {b} = {c}", f"{a}, {b} = {b}, {a}", f"{a}, {b} = {b}, {c}", f"{a} = {self.number()}",
            f"{a} += 1", f"{a} = {b} + 1", f"{a} = {b} * 2 - {b}", f"l[{i}] = {a}", f"{a} = l[{i}]", f"l[{i}] = l[{j}]",
            f"l[{i}], l[{j}] = l[{j}], l[{i}]", f"l[{i}] += 1", f"l.append({a}); l.pop(0)", f"{a} = l.pop(); l.insert(0, {a})",
            f"l = l[::-1]", f"l = [{a}] * 2 + l[:1]", f"l = (l + l)[:3]", f"l = [v for v in l]", f"l.sort(key=lambda v: v % 7)",
            f"l[:] = [{a}, *l[:2]]", f"l += [{b}]; del l[0]", f"d['x'] = {a}", f"{a} = d['x']", f"d = {{**d, 'y': {a}}}",
            f"{a} = d.get('y', {b})", f"d['x'] += 1", f"d['x'], {a} = {a}, d['x']", f"d.update(x={a})", f"d[{a}] = {b}; {b} = d.pop({a})",
            f"o.v = {a}", f"{a} = o.v", f"{a} = o.get()", f"o.v += 1", f"o.put({a})", f"o.w = o.v", f"o.v, o.w = o.w, o.v", f"o = Box({a}); o.w = {b}",
            f"t = ({a}, {b})", f"{a} = t[{i % 2}]", f"{a}, {b} = t", f"t = (*t, {a})[-2:]", f"t = t[::-1]",
            f"{a} = ident({b})", f"{a}, {b} = pair({c})", f"{a} = star({b}, {c})", f"{a} = star(k={b})", f"{a} = star(*l)",
            f"{a} = default({b})", f"{a} = default(k={b})", f"{a} = through_error({b})", f"{a} = in_finally({b})",
            f"g = gen({a}); {b} = next(g); {c} = g.send({a})", f"{a} = {b} + back", f"{a} = l[{i}] + back", f"{a} = o.v * back; {b} = back.seen",
            f"{a} = max({b}, {b})", f"{a} = {b} if {b} > {c} else {c}", f"{a} = {b} or {c}", f"{a} = 0 or {b}", f"{a} = ({b} := {c})",
            f"set_cell({a})", f"{a} = get_cell()", f"bump_cell()", f"{a} = sorted(l)[0]", f"{a} = [*reversed(l)][{i}]", f"{a} = list(zip(l, l))[{i}][1]",
            f"{a} = next(iter({{{b}: 1}}))", f"{a} = (lambda v={b}: v)()", f"{a} = [{b}, {c}][{i % 2}]", f"{a} = ({b}, {c})[{i % 2}]",
            f"{a} = dict(k={b})['k']", f"{a} = +{b}", f"{a} = {{0: {b}}}[0]",
        ]
        roll = self.random.random()
        if depth < 2 and roll < 0.12:
            body = self.block(depth + 1, 2)
            head = choose([f"for {a} in l:", f"for {a} in list(l):", f"for _ in range({1 + i}):", f"if {a} > {b}:", f"if {a} is {b}:",
                           f"for k, {a} in enumerate(l):", f"while {a} is not {b}:", "try:"])
            if head == "try:":
                return ["try:", *body, "finally:", *self.block(depth + 1, 1)]
            if head.startswith("while"):
                body = [*body, "    break"]
            if head.startswith("if") and roll < 0.06:
                return [head, *body, "else:", *self.block(depth + 1, 1)]
            if head.startswith("for"):  # the loop must not see the list it walks change its length for ever
                head = head.replace(" in l:", " in l[:]:")
            return [head, *body]
        return [choose(simple)]

    def block(self, depth, count):
        return ["    " + line for _ in range(count) for line in self.statement(depth)]

    def function(self, name):
        yield f"def {name}(n, p, q):"
        yield "    r, s = n + 0.25, n + 7"
        yield f"    l, d, t, o, back = [p, {self.number()}, r], {{'x': q}}, (s, q), Box(p), Back()"
        yield "    cell = n + 9"
        yield "    def get_cell(): return cell"
        yield "    def set_cell(v):"
        yield "        nonlocal cell"
        yield "        cell = v"
        yield "    def bump_cell():"
        yield "        nonlocal cell"
        yield "        cell += 1"
        for _ in range(self.random.randrange(6, 16)):
            for line in self.statement():
                yield "    " + line
        a, b, c = (self.random.choice(NAMES) for _ in range(3))
        yield f"    print({a} is {b}, {b} is l[0], {c} is o.v, l[1] is l[2], t[0] is {a}, d['x'] is {b}, get_cell() is {c}, end=' ')"
        yield f"    tell('{name}', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])"


def moves(m):
    m.count += 1
    name = f"same{m.count}"
    return "\n".join([*Moves(m.r).function(name), "x = int('1000')", f"{name}(x, x, x + 1)", f"{name}(x + 5000, y := x + 3, y)"])


TOPICS = {moves: 6}
