"""list, tuple, dict, set, frozenset, range, slice: long series of changes, order, nesting, sorting."""
from maker import guarded
from number_topics import integer, probes, real
from text_topics import cut

ITEMS = ["0", "1", "2", "-1", "'a'", "'b'", "''", "None", "True", "2.5", "(1, 2)", "'long text'", "10**20", "1000", "-1.0", "1.0", "frozenset({1})", "b'x'", "V(3)", "'é'", "2**62"]
KEYS = ["0", "1", "2", "-1", "-2", "True", "1.0", "'a'", "'b'", "'c'", "'d'", "None", "(1, 2)", "(1.0, 2)", "10**20", "2**61 - 1", "float(2**61 - 1)", "b'a'", "frozenset('a')", "V(1)", "V(7)", "7", "[]", "range(2)", "1j"]


def item(m):
    return m.r.choice(ITEMS)


def items(m, least=0, most=6, pool=None):
    return ", ".join(m.r.choice(pool or ITEMS) for _ in range(m.r.randrange(least, most)))


def steps(m, start, table, count, look):
    lines = [start]
    for _ in range(count):
        step = m.r.choice(table)
        text = step.format(i=m.r.randrange(-6, 7), j=m.r.randrange(-6, 7), v=item(m), k=m.r.choice(KEYS), k2=m.r.choice(KEYS), c=cut(m), x=items(m), y=items(m, 0, 4, KEYS[:-3]), n=m.r.randrange(-1, 4))
        lines.append(f"{guarded(text)}\n{look}")
    return "\n".join(lines)


def lists(m):
    return steps(m, f"l = [{items(m, 2, 8, [*ITEMS, '...', 'int'])}]\nold = l", [
        "l.append({v})", "l.insert({i}, {v})", "show(l.pop())", "show(l.pop({i}))", "l.remove({v})", "l.extend([{x}])", "l.reverse()", "l[{i}] = {v}", "l[{c}] = [{x}]", "l[{c}] = [{x}]", "del l[{c}]", "del l[{i}]", "l[{c}] = l",
        "l += [{x}]", "l += 'xy'", "l *= {n}", "l = l[{c}]", "show(l.index({v}, {i}))", "show(l.index({v}, {i}, {j}))", "show(l.count({v}), {v} in l)", "l.sort(key=str)", "l.sort(key=lambda v: len(str(v)), reverse=True)", "l.clear()", "l[{i}], l[{j}] = l[{j}], l[{i}]",
        "l = [v for v in l if v != {v}]", "l = l + [{x}]", "l.append(l[{i}]); show(l[-1] is l[{i}])", "l = [*l[{c}], *reversed(l)][:9]", "show(l == old, l is old, l < old)", "l[{i}:{i}] = ({x},) if 1 else ()", "for v in l: l.remove(v)", "show(l.copy() == l, list(l) is l)",
        "l.insert({i}, l.pop())", "l[{i}] += 1", "l.extend(l)", "it = iter(l); next(it); l.pop(0); show(next(it, 'end'), it.__length_hint__())", "a, *l = l", "*l, a = l", "l.sort()", "l = sorted(l, key=repr)", "l[{c}] = iter([{x}])", "show(l * {n}, [l] * 2)",
        "l = list(map(lambda v: v, l))[:7]", "l = l[:7]"], 8, "show(l, len(l), l is old)").replace("({x},)", "(0,)")


def sorts(m):
    n = m.r.randrange(2, 40)
    pairs = [(m.r.randrange(6), m.r.randrange(100)) for _ in range(n)]
    if m.r.random() < 0.3:
        pairs = sorted(pairs)[:: m.pick(1, -1)]
    words = [m.pick("b", "a", "Zed", "aa", "é", "", "10", "9", "abc", "B") for _ in range(m.r.randrange(2, 12))]
    key = m.pick("lambda p: p[0]", "lambda p: -p[0]", "lambda p: p[1] % 3", "lambda p: p[0] % 2 == 0", "None", "lambda p: (p[0] % 2, -p[1])", "lambda p: str(p[1])", "lambda p: p[0] / 4", "lambda p: p[0] * 2**61", "lambda p: 10 // (p[0] - 5)")
    text = m.pick("None", "len", "str.lower", "lambda w: w[::-1]", "lambda w: (len(w), w)", "ord", "lambda w: -len(w)")
    return (f"l = {pairs!r}\ntry: show(sorted(l, key={key}, reverse={m.pick('True', 'False')}))\nexcept Exception as e: fail(e)\nl.sort(key={m.pick('lambda p: p[0]', 'lambda p: p[1] // 10')})\nshow(l)\n"
            f"w = {words!r}\ntry: show(sorted(w, key={text}, reverse={m.pick('True', 'False')}), max(w, key={text}), min(w, key={text}))\nexcept Exception as e: fail(e)\n"
            f"v = [{', '.join(m.pick(integer(m), real(m)) for _ in range(m.r.randrange(1, 9)))}]\nshow(sorted(v), sorted(v, reverse=True), max(v), min(v), v)\n"
            f"try: v.sort(key=lambda x: {m.pick('v.append(x)', 'len(v)', 'x.foo', '-x', 'v')}); show(v)\nexcept Exception as e: fail(e); show(v)\n"
            f"m = [V(x % 4, [x]) for x in range({n % 9})]\nm.sort({m.pick('', 'reverse=True', 'key=lambda o: -o.n')})\nshow(m)\ntry: show(sorted([{items(m, 1, 4)}]))\nexcept Exception as e: fail(e)")


def dicts(m):
    return steps(m, f"d = {{{', '.join(f'{m.r.choice(KEYS[:-3])}: {item(m)}' for _ in range(m.r.randrange(7)))}}}\nold = d", [
        "d[{k}] = {v}", "d[{k}] = {v}", "d[{k}] = {v}", "del d[{k}]", "del d[{k}]", "show(d.pop({k}))", "show(d.pop({k}, {v}))", "show(d.popitem())", "show(d.setdefault({k}, {v}))", "show(d.get({k}), {k2} in d)", "d.update({{{k}: {v}}})", "d.update([({k}, {v})], z={v})", "d |= {{{k}: {v}}}",
        "d = d | {{{k}: 1, {k2}: 2}}", "d = {{{k}: 0, **d}}", "d = {{**d, {k}: 0}}", "d.clear()", "show(d.keys() & {{{y}}})", "show(list(d.keys() - {{{k}}}))", "show(d.keys() | [{k}], d.keys() ^ old.keys())", "show(d == old, d is old, d.keys() == old.keys())", "show(list(reversed(d)), list(reversed(d.items())))",
        "for k in d: d[k] = 0", "for k in d: d[str(k) + '!'] = 0", "for k in d: del d[k]", "for k in list(d): d[k] = d.pop(k)", "d = dict(d)", "d = dict(sorted(d.items(), key=repr))", "d = {{v: k for k, v in d.items()}}", "d = {{k: v for k, v in d.items() if k != {k}}}", "d = dict.fromkeys([{y}], {v})",
        "d = dict(zip('abc', [{x}]))", "d[{k}] += 1", "d[{k}][0] = 1", "it = iter(d); next(it); d.pop(next(iter(d))); next(it)", "show(len(d.values()), list(d.values()), d.values() == d.values())", "k = d.keys(); d[{k}] = 5; show(k, len(k), {k} in k)", "show(d.items() >= {{({k}, {v})}}, ({k}, {v}) in d.items())",
        "d.update(d)", "show(next(iter(d.items()), None), next(reversed(d), None))", "d[{k}] = d", "d[{k}] = d.get({k2}, [])", "show(d | [(1, 2)])", "d |= [({k}, {v})]", "show({{**d}} == d, d != {{}}, not d)", "d.update(5)", "d.update([(1, 2, 3)])"], 9, "show(d, len(d), d is old)")


def dict_churn(m):
    """Many insertions and deletions, then the order."""
    made, changed = m.pick("i", "str(i)", "i * 0.5", "(i, i % 3)", "i * 2**40", "chr(97 + i % 26)", "-i", "i % 7"), m.pick("i % 3 == 0", "i % 2", "i > 5", "i < 4", "True", "i in (2, 3, 5)")
    return (f"d = {{}}\nfor i in range({m.r.randrange(4, 60)}):\n    d[{made}] = i\n    if {changed}: {m.pick('del d[next(iter(d))]', 'd.pop(next(reversed(d)))', 'd.popitem()', 'd[next(iter(d))] = -i', 'k = next(iter(d)); d[k] = d.pop(k)', 'd = dict(d)', 'd = {**d}', 'd.setdefault(i - 1, 0)')}\n"
            f"show(list(d)[:20], len(d), list(d.values())[-9:], {m.pick('3', '0.5', '\"4\"', '(1, 1)')} in d)\n{m.pick('d.clear()', 'd = {k: v for k, v in d.items() if v % 2}', 'x = d.copy(); x.popitem(); show(len(x), len(d))', 'pass')}\nd['end'] = 1\nshow(list(d.items())[-5:], sum(v for v in d.values() if isinstance(v, int)))")


def sets(m):
    pool = m.pick(KEYS[:-3], ["1", "2", "3", "8", "16", "9", "-1", "-2", "33", "2**61"], ["'a'", "'b'", "'ab'", "'c'", "'spam'", "'egg'", "''"], ["1.5", "0.5", "2", "2.0", "-0.0", "0", "1e300"])
    one, two = items(m, 1, 8, pool), items(m, 1, 6, pool)
    table = ["a.add(K)", "a.add(K)", "a.discard(K)", "a.remove(K)", "show(a.pop())", "a |= b", "a &= b", "a -= b", "a ^= b", "a = a | b", "a = b & a", "a = a - b", "a = a ^ b", "show(a <= b, a < b, a == b, a >= b, a.isdisjoint(b))", "a.update([K], b)",
             "a.intersection_update([K, K])", "a.difference_update([K])", "a.symmetric_difference_update([K, K])", "a, b = b, a", "show(a.union([K], (1,)), a.intersection([K], b), a.difference(b, [K]))", "a = {x for x in a if x != K}", "for x in a: a.add((x, 1))",
             "a = set(list(a)[::-1])", "show(sorted(map(repr, a)), len(a), K in a)", "a.clear()", "show(a | [1])", "a |= [1]", "show(hash(frozenset(a)), {frozenset(a): 1})", "a = a.copy()", "b = frozenset(a)", "show(a.issuperset([K]), a.issubset(range(9)))", "a.add([])",
             "show([] in a)", "show({1, 2} in [a, {2, 1}], b in {b})", "show(min(a), max(a))", "x = next(iter(a)); a.remove(x); a.add(x)"]
    # No literal of strings: CPython's order depends on which of them it has interned.
    lines = [f"a, b = set([{one}]), {m.pick('set', 'set', 'frozenset')}([{two}])\nold = a"]
    for _ in range(8):
        step = m.r.choice(table)
        while "K" in step:
            step = step.replace("K", m.r.choice(pool), 1)
        lines.append(f"{guarded(step)}\nshow(a, b, a is old)")
    return "\n".join(lines)


def set_churn(m):
    made = m.pick("i * 7 % 31", "str(i)", "i << 40", "(i, -i)", "-i", "i * 0.25", "chr(i * 37 % 300 + 60)", "i * i", "2**i", "frozenset((i, i + 1))")
    drop = m.pick("s.discard({0})", "s.pop()", "s.remove(next(iter(s)))", "s -= {{{0}}}", "s = {{x for x in s}}", "s = s | {{{0}}}", "s = set(s)").format(made.replace("i", "(i // 2)") if "chr" not in made else "'a'")
    return (f"s = set()\nfor i in range({m.r.randrange(3, 50)}):\n    s.add({made})\n    if i % {m.r.randrange(2, 7)} == 1: {drop}\nshow(list(s)[:25], len(s))\nf = frozenset(s)\nshow(hash(f), f == s, list(f)[:9], list(s & set(list(s)[::2]))[:9], list(s ^ {{1, 2, '3'}})[:9])\n"
            f"while len(s) > {m.r.randrange(1, 9)}: s.pop()\nshow(s)")


def tuples(m):
    return probes(m, f"p, q = ({items(m, 0, 6)},) if {m.pick(1, 1, 0)} else (), ({items(m, 1, 4)},)".replace("(,)", "()"), [
        "p + q", "p * 2", f"p[{cut(m)}]", f"p[{cut(m)}]", f"p[{m.r.randrange(-6, 7)}]", f"p.index({item(m)})", f"p.count({item(m)})", f"{item(m)} in p", "p == q", "p < q", "p >= q", "hash(p) == hash(tuple(list(p)))", "tuple(p) is p", "p[:] is p", "p * 1 is p", "p + () is p", "len(p)", "sorted(p, key=repr)",
        "[*reversed(p)]", "(*p, *q)", "{p: 1}", "max(p, q, key=len)", "min(p)", "repr(p)", "p + [1]", "p[0].x", "list(zip(p, q))", "dict(zip(p, q))", "hash((1, 'a', 2.5, None, (3,)))" " == hash((1, 'a', 2.5, None, (3,)))", "hash((1, 2.5, (3, -1)))", "(1, 2) < (1, 2, 0)", "(1, 'a') < (1, 2)", "sum((p, q), ())",
        "[x is y for x, y in zip(p, tuple(p))]", "p.__contains__(None)", "p is p + q", "f'{p}'", "'%s' % (p,)", "'%s %s' % (p + q)[:2]", "p[0:1] + q[-1:]", "(p, q) == (p, q)", "any(p), all(q)", "tuple(enumerate(p))[:3]", "(p + q)[::-1].index(p)"], 9)


def ranges(m):
    a, b, c = (m.pick("0", "3", "-4", "10", "20", "-15", "2**64", "True", "2.0") if m.r.random() < 0.4 else str(m.r.randrange(-12, 25)) for _ in range(3))
    i, j = m.r.randrange(-6, 14), m.r.randrange(-6, 14)
    walks = [] if "2**64" in a + b else ["list(r)[:12]", f"{i}.0 in r", "'a' in r"]
    return probes(m, f"r = range({a}, {b}, {m.pick('1', '2', '-1', '-3', '5', c)})\nq = range({m.r.randrange(12)})", [
        "r", f"r[{i}]", f"r[{cut(m)}]", f"r[{cut(m)}]", "len(r)", f"{i} in r", *walks, f"r.index({j})", f"r.count({j})", "r == q", "r == range(r.start, r.stop, r.step)", "hash(r) == hash(r[:])", "r[::-1]", "r[::2][1:]", "reversed(q)", "[*reversed(q)]",
        "bool(r)", "r.start, r.stop, r.step", "r.start is r.start", "r < q", "r + q", "max(q)", "sum(q)", "q[-1:]", "repr(r[1:-1])", "{r: 1}", f"r[{i}:{j}:{m.pick(-2, 3)}]", "iter(r).__length_hint__()", "list(zip(r, q))[:5]", "range(5, 0)", "range(0) == range(2, 1, 3)", "range(1, 2, 0)", "range('a')", "next(iter(r), 'none')", "r.foo", "r.__setitem__(0, 1)",
        "[x * y for x in q[:3] for y in r[:2]]", "r is r", "tuple(q)[2:5]", "sorted(r[:6], reverse=True)", "enumerate(q)", "[*map(lambda x, y: x - y, q, r)][:4]", "r[1.5]"], 9)


def slices(m):
    bound = lambda: m.pick("None", "1", "-2", "5", "'a'", "2.5", "10**20", "V(2)", "[]", "True")
    return probes(m, f"s = slice({bound()}, {bound()}, {bound()})\nu = slice({bound()})", [
        "s", "s.start, s.stop, s.step", "s == u", "s < u", "s == slice(s.start, s.stop, s.step)", "hash(s)", "s.indices(7)", "u.indices(-1)", "u.indices(4)", "[1, 2, 3, 4][s]", "'hello'[u]", "(1, 2, 3)[s]", "range(9)[s]", "s.start is s.start", "V(1)[s]", "V(1)[1:2, ...]", "V(1)[1:2:3]", "V(1)[()]", "V(1)[::]", "{s: 1}", "slice()", "s.foo", "s.indices('a')", "str(s)"], 8)


def nested(m):
    """Containers in containers, shared and recursive ones too."""
    inner = m.pick("[0] * 3", "{}", "[[]]", "{'k': [1]}", "set()", "[1, [2, [3]]]", "({}, [])")
    change = m.r.sample(["a[0].append(9)", "a[-1]['x'] = 1", "a[0][0] = 'z'", "a.append(a)", "a[1] = a[0]", "a[0] += [7]", "a[0].update({5: a})", "a.insert(0, [a, b])", "b.append(b)", "b[0] = a", "a[0].add(4)", "a[0][-1].append(a[0])", "del a[0]", "a[0], a[1] = a[1], [a[0]]", "b.extend(a)", "a[0][0][0] = 1",
                         "b = [x[:] for x in a]", "b = [*map(list, a)]", "a[0] |= {1: 2}", "a = b, a"], 6)
    made = m.pick(f"[{inner}] * 2", f"[{inner} for _ in range(2)]", f"list(({inner}, {inner}))", f"[*[{inner}], [{item(m)}]]")
    lines = [f"a = {made}\nb = [a, a[0]]"]
    for step in change:
        lines.append(f"try: {step}\nexcept Exception as e: fail(e)\nshow(a, b)\nshow(a[0] is a[-1], b[0] is a, len(a))")
    lines.append(f"p = {{'x': [1, {{'y': ({item(m)}, [2])}}], 3: {{4: {{5: [{items(m)}]}}}}}}\nq = {{**p}}\nq['x'][1]['y'][1].append('w')\nshow(p, p == q, p['x'] is q['x'], p[3][4] is q[3][4])\ntry: show(p['x'][1]['y'][{m.r.randrange(-3, 4)}], p[3][4][5][{m.r.randrange(-3, 4)}], p[4])\nexcept Exception as e: fail(e)")
    lines.append(f"grid = [[{m.pick('x * y', 'x - y', '(x, y)', 'x or y')} for x in range({m.r.randrange(1, 5)})] for y in range({m.r.randrange(1, 5)})]\nshow(grid, [*zip(*grid)], [row[::-1] for row in grid[::-1]], sum(grid, [])[-3:])\ntry: show([1, [2, [3, 4]]] < [1, [2, [{item(m)}]]], [[], [1]] == [[], [1.0]], ([], {{}}) == ([], {{}}))\nexcept Exception as e: fail(e)")
    return "\n".join(lines)


def comprehensions(m):
    source = m.pick("range(6)", "'hello'", "[3, 1, 2]", "{'a': 1, 'b': 2}.items()", "[(1, 2), (3, 4)]", "{1: 2, 3: 4}", "enumerate('ab')", "zip('ab', [1, 2])", "numbers(3, 'x')", "[[1, 2], [3]]", "V(4)", "5", "(x for x in 'xyz')")
    target = m.pick("x", "x", "x, y", "(x, *y)", "x")
    value = m.pick("x", "(x, n)", "[x] * 2", "x + x", "str(x)", "(n := n + 1)", "(lambda: x)", "[i for i in range(2)]", "{x}", "x[0]", "x if n % 2 else n", "(last := x)", "f'{x!r}'", "1 / (n - 2)", "[(x, i) for i in 'ab' if i != x]")
    test = m.pick("", "", " if x", " if x != 'l' if n < 9", " if (n := n + 1) % 2", " if not isinstance(x, str)", " for z in 'pq'", " for z in [x] for w in (z, 0) if w is x")
    form = m.pick("[{}]", "list({})", "{{{}}}", "{{x: {}}}", "tuple({})", "sum(1 for _ in ({}))", "sorted(({}), key=repr)", "dict.fromkeys(map(repr, ({})))", "max(({}), key=str)", "[*({}), 'end']", "any({})", "', '.join(map(str, ({})))")
    body = f"{value} for {target} in {source}{test}"
    return (f"def made(n, last=None, x='outer'):\n    try: r = {form.format(body)}\n    except Exception as e: fail(e); return n, last, x\n    return ([v() if callable(v) else v for v in r] if isinstance(r, list) else r), n, last, x\n"
            f"show(made({m.r.randrange(4)}))\nclass Scope:\n    y = 3\n    try: z = [x for x in range(y)]; w = [{m.pick('y', 'x', 'x + 1')} for x in z]\n    except NameError as e: w = str(e)\nshow(Scope.z, Scope.w, sorted(k for k in vars(Scope) if k[0] != '_'))\n"
            f"g = ({value.replace('n := n', 'k := x').replace('last :=', 'k :=') if 'n' not in value.replace('n :=', '') else 'x'} for x in {source}{m.pick('', ' if x')})\ntry: show(next(g), [*map(lambda v: v() if callable(v) else v, g)], next(g, 'over'))\nexcept Exception as e: fail(e)")


TOPICS = {lists: 4, sorts: 3, dicts: 4, dict_churn: 2, sets: 3, set_churn: 2, tuples: 1, ranges: 2, slices: 1, nested: 3, comprehensions: 3}
