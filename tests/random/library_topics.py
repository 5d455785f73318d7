"""What ordinary scripts import: dataclasses, enum, functools, itertools, collections, contextlib, heapq, bisect, array, string, copy, json, re."""
from class_topics import fresh
from container_topics import item, items
from maker import guarded
from number_topics import integer, probes, real

SOURCES = ["'abcab'", "[3, 1, 2, 1]", "range(5)", "(x for x in 'xyz')", "[]", "{'k': 1, 'j': 2}", "[(1, 'a'), (2, 'b')]", "numbers(2, 'n')", "[0, 0.0, False, '']", "[[1], [2, 3]]", "V(3)", "iter([5, 4])"]


def dataclass_field(m, name, defaulted):
    default = m.pick("1", "'a'", "None", "2.5", "(1, 2)", "[]", "1000", "V(1)")
    options = m.r.sample(["repr=False", "compare=False", "hash=False", "init=False", "kw_only=True", "metadata={'m': 1}"], m.r.randrange(0, 3))
    kind = m.pick("int", "str", "'list[int]'", "object", "ClassVar[int]", "InitVar[int]") if m.r.random() < 0.5 else "int"
    if m.r.random() < 0.4:
        options.append(m.pick("default_factory=list", "default_factory=dict", f"default={default}", "default_factory=lambda: [7]") if defaulted else "repr=True")
        return f"    {name}: {kind} = field({', '.join(options)})"
    return f"    {name}: {kind}{' = ' + default if defaulted else ''}"


def dataclass(m):
    name, child = fresh(m), fresh(m)
    flags = [f"{flag}={m.pick('True', 'False')}" for flag in m.r.sample(["order", "frozen", "eq", "repr", "init", "slots", "kw_only", "unsafe_hash", "match_args"], m.r.randrange(0, 4))]
    names = m.r.sample("abcd", m.r.randrange(1, 5))
    start = m.r.randrange(len(names) + 1)
    lines = ["from dataclasses import FrozenInstanceError, InitVar, KW_ONLY, MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace\nfrom typing import ClassVar\nK = L = o = p = None", "try:", f"    @dataclass({', '.join(flags)})", f"    class {name}:"]
    lines += ["    " + dataclass_field(m, n, i >= start) for i, n in enumerate(names)]
    if m.r.random() < 0.3:
        lines.append(f"        def __post_init__(self, *a): {m.pick('self.extra = a', 'show(a)', 'self.a = 5')}")
    if m.r.random() < 0.2:
        lines.append(f"        def {m.pick('__eq__(self, o): return True', '__repr__(self): return repr(self.a)', '__lt__(self, o): return False', 'b(self): return 1', '__hash__(self): return 3')}")
    lines += [f"    K = {name}", f"    @dataclass({m.pick('', 'frozen=True', 'order=True', 'slots=True')})", f"    class {child}({name}): {m.pick('z: int = 9', 'a: str = 5', 'pass', 'z: int', 'z: list = field(default_factory=list)')}", f"    L = {child}", "except Exception as e: fail(e)"]
    call = lambda: ", ".join([item(m) for _ in range(m.r.randrange(0, 4))] + [f"{n}={item(m)}" for n in m.r.sample("abcdz", m.r.randrange(0, 2))])
    lines += [guarded(f"o = K({call()}); show(o)"), guarded(f"p = {m.pick('K', 'L')}({call()}); show(p)"), guarded(f"if o is None: o = K({', '.join(['1'] * start)})")]
    checks = ["show(o == p, o != p, o == o)", "show(o < p)", "show(sorted([o, o])[0] is o)", "show({o: 1})", "show(asdict(o), astuple(o))", "show([(f.name, f.type, f.init, f.repr, f.compare, f.hash, f.kw_only) for f in fields(K)])", f"show(replace(o, a={item(m)}))", f"o.a = {item(m)}; show(o)", "del o.a; show(o)", "o.new = 1; show(vars(o))", "show(is_dataclass(o), is_dataclass(K), K.__match_args__)",
              "show(hasattr(K, '__slots__'), K.__hash__ is None)", "match o:\n    case K(x, y): show(x, y)\n    case K(x): show(x)", "show(K.__annotations__)", f"show(asdict(K({call()}), dict_factory=list))", "show(K.a)", "show(fields(p)[-1].name, len(fields(L)))", "show(make_dataclass('M', ['x', ('y', int, 5)])(1))", "show(hash(o) == hash(replace(o)))", "show(o.__eq__(5), o.__repr__())", "show(K.__doc__ is None, [f.default is MISSING for f in fields(o)])", "fields(5)", "asdict(K)"]
    lines += [guarded(check) for check in m.r.sample(checks, 8)]
    return "\n".join(lines)


def enums(m):
    name = fresh(m)
    base = m.pick("Enum", "Enum", "IntEnum", "Flag", "IntFlag", "StrEnum", "int, Enum", "str, Enum", "ReprEnum")
    value = {"StrEnum": lambda: m.pick("'a'", "'b'", "auto()", "'long'"), "str, Enum": lambda: m.pick("'a'", "'b'", "'c'"), "Flag": lambda: m.pick("1", "2", "4", "3", "auto()", "8"), "IntFlag": lambda: m.pick("1", "2", "4", "6", "auto()", "16")}.get(base, lambda: m.pick("1", "2", "1", "7", "auto()", "auto()", "-1", "True"))
    one, three = ("'1'", "'3'") if base == "StrEnum" else (1, 3)  # a refused member lives on in CPython
    members = m.r.sample(["A", "B", "C", "D", "EE"], m.r.randrange(1, 6))
    lines = ["from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, ReprEnum, auto, unique, member, nonmember\nK = None", "try:", f"    {m.pick('', '', '@unique' + chr(10) + '    ')}class {name}({base}):"]
    lines += [f"        {n} = {value()}" for n in members]
    extras = ["def twice(self): return self.value * 2", "@property\n        def label(self): return self.name.lower()", "@classmethod\n        def _missing_(cls, v): show('missing', v); return cls(next(iter(cls)).value) if v == 99 else None", "def __str__(self): return 'str ' + self.name", "@staticmethod\n        def s(): return 's'", "_ignore_ = ['q']\n        q = 5", "def __new__(cls, v):\n            o = object.__new__(cls); o._value_ = v; o.half = v / 2; return o" if base == "Enum" else "x = nonmember(5)", "M = member(3)" if base == "Enum" else "y = nonmember([])"]
    lines += ["        " + x for x in m.r.sample(extras, m.r.randrange(0, 3))]
    lines += [f"    K = {name}; one = K.{members[0]}; two = K.{members[-1]}", "except Exception as e: fail(e)"]
    checks = ["list(K)", "K.A", "one, two", "repr(one), str(one), f'{one}', f'{one:>12}', '%s' % one", "one.name, one.value, type(one.value).__name__", "K(1)", "K(2)", "K(3)", "K(99)", "K('a')", "K['A']", "K['nope']", "one is K(one.value)", "one == 1, one == one.value, one != two", "one < two", "K.__members__", "len(K), bool(K)", "one in K, 1 in K, 77 in K", "one | two", "one & two", "one ^ two", "~one", "one | 8", "bool(one & two), not one", "[*reversed(K)]", "{one: 1, two: 2}",
              "hash(one) == hash(one.name)", "isinstance(one, K), isinstance(one, int)", "one + 1", "one * 2", "sorted(K)", "max(K)", "one.twice()", "one.label", "K.B is K.C", "one.half", "K.zzz", "one.foo", "K.A.B", "type(one).__name__, type(one) is K", "dir(one)[:0], K.__name__", "one.s()", "K.x", "iter(one)", "list(one)", "one in two", "len(one)", "K(0)", "K(7)", "K(-1)", "K(1 | 2)", "one.__class__.__mro__[1].__name__", "K('A')", "K()", "one[0]", "one.upper()", "'-'.join([one, 'x'])", "format(one, 'd')", "range(10)[one]", "int(one)"]
    lines += [guarded(f"show({c})") for c in m.r.sample(checks, 13)]
    lines += [guarded(t) for t in m.r.sample(["K.A = 5", "one.value = 5", "del K.A", "class D(K): pass", "K.new = 3; show(K.new)", f"class D({base}): x = {one}; y = x; z = {three}\nshow(list(D))", "show(Enum('E', 'p q r')(2), Enum('E', {'a': 5}).a)", "show([*Flag('F', 'x y z')])", "show(IntEnum('I', ['u', 'v']).v + 1)", "one.attr = 1; show(one.attr)"], 3)]
    return "\n".join(lines)


def functools_tools(m):
    f = fresh(m)
    lines = [f"from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps\nfrom operator import add, mul, itemgetter, attrgetter, methodcaller\ncalls = []\n@lru_cache(maxsize={m.pick('2', 'None', '0', '128')}{m.pick('', ', typed=True')})\ndef {f}(*a, **k): calls.append((a, k)); return {m.pick('a', 'sum(a)', 'len(calls)', '[a]', '1 // a[0]')}"]
    arguments = ["1", "2", "3", "1.0", "True", "1, 2", "k=1", "1, k=2", "'a'", "[]", "0", "(1, 2)", "k=1, j=2", "j=2, k=1"]
    lines += [guarded(f"show({f}({m.r.choice(arguments)}), len(calls))") for _ in range(8)]
    lines.append(guarded(f"show({f}.cache_info(), {f}.__name__, {f}.cache_parameters()); {f}.cache_clear(); show({f}.cache_info(), calls)"))
    return "\n".join(lines) + "\n" + probes(m, (
        f"p = partial(apply, {m.pick('max', 'sorted', 'len', 'str', 'pow', 'divmod')}, {item(m)})\nl = [{items(m, 1, 5)}]\n"
        "@singledispatch\ndef kind(x): return 'any', x\n@kind.register\ndef _(x: int): return 'int', x\n@kind.register(list)\ndef _(x): return 'list', len(x)\n@kind.register(float | str)\ndef _(x): return 'two', x\n"
        f"@total_ordering\nclass T:\n    def __init__(self, n): self.n = n\n    def __eq__(self, o): return self.n == o.n\n    def {m.pick('__lt__', '__le__', '__gt__', '__ge__')}(self, o): return {m.pick('NotImplemented', 'self.n < o.n', 'self.n > o.n', 'show(o.n) or True')}\n"
        "    @cached_property\n    def c(self): show('made'); return [self.n]\n    @singledispatchmethod\n    def m(self, x): return 'm', x\n    @m.register\n    def _(self, x: str): return 'ms', x, self.n\n    pm = partialmethod(lambda self, *a, **k: (self.n, a, k), 5, z=1)\n"
        f"t, u = T({m.r.randrange(3)}), T({m.r.randrange(3)})\n@wraps({f})\ndef w(*a): 'doc'; return a"), [
        "p()", f"p({item(m)})", f"p({item(m)}, key=len)", "p.func is apply, p.args, p.keywords", "partial(p, 1).args", "repr(partial(int, base=2))", "partial(int, base=2)('101')", "partial()", "partial(5)", "reduce(add, l)", f"reduce(add, l, {item(m)})", "reduce(mul, [1, 2, 3, 4])", "reduce(add, [])", "reduce(lambda a, b: (a, b), l)", "kind(5), kind(True)", "kind([1, 2]), kind('s'), kind(2.5)", "kind(None), kind({})", "kind.dispatch(bool) is kind.dispatch(int)", "kind()",
        "t < u, t <= u, t > u, t >= u", "t == u, t != u", "sorted([u, t])[0] is t", "t < 5", "t.c, t.c is t.c", "vars(t)", "t.m(1), t.m('s')", "t.m()", "t.pm(), u.pm(6, z=2)", "sorted(l, key=cmp_to_key(lambda a, b: len(str(a)) - len(str(b))))", "cmp_to_key(lambda a, b: a - b)(2) < cmp_to_key(lambda a, b: b - a)(1)", "w.__name__, w.__wrapped__ is " + f + ", w(3), w.__doc__", "itemgetter(1, 0)(l)", "itemgetter(slice(1, 3))(l)", "itemgetter('a')(dict(a=l))", "attrgetter('n')(t), attrgetter('n.real', 'n')(u)", "attrgetter('x.y')(5)",
        "methodcaller('count', 1)(l)", "methodcaller('nope')(5)", "repr(itemgetter(1, 'a')), repr(methodcaller('m', 1, k=2))", "cached_property(len).attrname", "[*map(partial(mul, 3), [1, 'a'])]", "(T.c.func.__name__, T.pm.__class__.__name__)", "cache(lambda x: [x])(1)"], 13)


def pipeline(m, depth=0):
    """An expression with itertools in it, whose end is near."""
    e = lambda: pipeline(m, depth + 1) if depth < 2 and m.r.random() < 0.5 else m.r.choice(SOURCES)
    f, p, n = m.pick("str", "None", "lambda v: v", "repr", "type", "bool"), m.pick("bool", "callable", "lambda v: v != 1", "lambda v: str(v) < 'b'", "None"), m.r.randrange(4)
    return m.pick(
        lambda: f"it.islice({e()}, {n})", lambda: f"it.islice({e()}, {n}, None, {n})", lambda: f"it.islice(it.cycle({e()}), {n * 2})", lambda: f"it.islice(it.count({m.pick('1', '2.5', '10**20', '-1')}, {m.pick('1', '0.5', '-3')}), {n})",
        lambda: f"it.chain({e()}, {e()})", lambda: f"it.chain.from_iterable({e()})", lambda: f"it.repeat({item(m)}, {n})", lambda: f"it.accumulate({e()}{m.pick('', ', lambda a, b: (a, b)', ', max', ', initial=0')})", lambda: f"it.pairwise({e()})", lambda: f"it.batched({e()}, {n})",
        lambda: f"it.zip_longest({e()}, {e()}, fillvalue={item(m)})", lambda: f"it.product({e()}, {m.pick('[1, 2]', repr('xy'))})", lambda: f"it.islice(it.permutations({e()}, {m.pick(1, 2, 'None')}), 9)", lambda: f"it.islice(it.combinations({e()}, {n}), 9)", lambda: f"it.islice(it.combinations_with_replacement({e()}, 2), 9)",
        lambda: f"it.takewhile({p}, {e()})", lambda: f"it.dropwhile({p}, {e()})", lambda: f"it.filterfalse({p}, {e()})", lambda: f"it.compress({e()}, {m.pick('[1, 0, 1]', 'it.cycle([0, 1])')})", lambda: f"it.starmap(lambda *a: a, {e()})",
        lambda: f"((k, [*g]) for k, g in it.groupby({e()}{m.pick('', ', ' + f)}))", lambda: f"it.tee({e()}, 2)[{n % 2}]", lambda: f"zip({e()}, {e()}, strict={m.pick('True', 'False')})", lambda: f"enumerate({e()}, {n})", lambda: f"map(lambda *a: a, {e()}, {e()})", lambda: f"reversed([*{e()}])")()


def itertools_pipes(m):
    lines = ["import itertools as it\nimport gc"]
    for _ in range(6):
        lines.append(guarded(f"show(*it.islice({pipeline(m)}, 12))"))
    lines.append(f"a, b = it.tee({m.r.choice(SOURCES)})")
    lines.append(guarded(f"show({m.pick('next(a)', 'next(a, 0), next(b, 0)', '[*b]', 'next(b), [*a]')}); show([*a], [*b])"))
    lines.append(f"g = it.groupby({m.pick(repr('aabba'), '[1, 1.0, True, 2]', '[]', 'range(4)')}{m.pick('', ', lambda v: str(v) < chr(98)')})")
    lines.append(guarded("k, one = next(g); k2, two = next(g); show(k, [*one], k2, [*two]); show([(k, len([*v])) for k, v in g])"))
    lines.append(guarded(f"x = it.{m.pick('count(5)', 'count(2.5, 0)', 'repeat([1], 3)', 'count(start=-1, step=2)', 'repeat(1)')}; show(x, next(x), x); show(x.__length_hint__())"))
    lines.append(guarded(f"c = it.cycle({m.pick('[]', '[[1], 2]', 'iter(range(2))')}); show(next(c), next(c), next(c)); show(next(c) is next(c))"))
    lines.append(guarded(m.pick("it.islice([1], -1)", "it.batched([], 0)", "it.product(5)", "it.combinations('a', -1)", "it.tee([], -1)", "it.permutations(5)", "it.count('a')", "it.repeat()", "it.chain(1).__next__()", "it.zip_longest('a', x=1)", "it.accumulate([1], 5).__next__()", "next(it.accumulate([1, 2], 5))", "show([*it.accumulate([1, 2], 5)])", "show([*it.batched('abc', 2, strict=True)])")))
    return "\n".join(lines)


def collection_steps(m):
    """A deque, Counter, OrderedDict, defaultdict or ChainMap, changed step by step."""
    keys = ["'a'", "'b'", "'c'", "1", "1.0", "None", "(1,)"]
    k, n = lambda: m.r.choice(keys), lambda: m.r.randrange(-4, 5)
    made, steps = m.pick(
        (f"deque([{items(m, 0, 6)}]{m.pick('', ', 3', ', maxlen=4', ', 0')})", lambda: m.pick(f"c.append({item(m)})", f"c.appendleft({item(m)})", "show(c.pop())", "show(c.popleft())", f"c.extend([{items(m)}])", f"c.extendleft([{items(m)}])", f"c.rotate({n()})", f"c.insert({n()}, {item(m)})", f"c.remove({item(m)})", "c.reverse()", f"show(c[{n()}])", f"c[{n()}] = {item(m)}", f"del c[{n()}]", f"show(c.index({item(m)}), c.count({item(m)}))", "c += c", f"c *= {n() % 3}", "show(c + c, c * 2)", "for x in c: c.append(x)", "show(c == deque(c), c < c, c.maxlen)", "c.clear()", "show([*reversed(c)], len(c))", "c = c.copy()", "show(c[1:])", f"show({item(m)} in c)", "c.extend(c)", "i = iter(c); next(i); c.rotate(1); next(i)")),
        (f"Counter({m.pick(repr('abracadabra'), '[1, 1.0, True, 2]', '{1: 2}', 'a=3, b=-1', '')})", lambda: m.pick(f"c.update({m.pick(repr('aab'), '{1: 5}', 'c', '[None]')})", f"c.subtract({m.pick(repr('ab'), '{1: 1}', 'a=2')})", f"show(c.most_common({m.pick('', '1', '2', '-1')}))", "show(sorted(c.elements(), key=repr))", f"show(c[{k()}])", f"c[{k()}] += {n()}", f"del c[{k()}]", "c = +c", "show(-c)", "c = c + Counter('ab')", "show(c - Counter('a'), c & Counter('aab'), c | Counter('abc'))", "c -= Counter('a')", "show(c.total(), c == Counter(dict(c)))", "show(c <= c, c < Counter('abc'))", "Counter.fromkeys('a')", f"show(c.pop({k()}, 'none'))", "c.clear()", "c |= Counter(zz=1)", "c[1] = 'x'; show(c.total())", "show(c.copy() is c, dict(c))")),
        (f"OrderedDict([({k()}, 1), ({k()}, 2), ({k()}, 3)])", lambda: m.pick(f"c.move_to_end({k()})", f"c.move_to_end({k()}, last=False)", "show(c.popitem())", "show(c.popitem(last=False))", f"c[{k()}] = {n()}", f"del c[{k()}]", f"show(c.pop({k()}))", f"show(c.setdefault({k()}, 9))", "show(c == OrderedDict(reversed(c.items())), c == dict(reversed(c.items())))", "show([*reversed(c)], [*c.values()])", "c |= {'z': 1}", "c.update(b=5)", "for x in c: c.move_to_end(x)", "c.clear()", "show(c | c)", "c = c.copy()", "show(OrderedDict.fromkeys('ba', 0))")),
        (f"defaultdict({m.pick('list', 'int', 'None', 'lambda: [1]', 'lambda: 1 // 0', 'str')}, {m.pick('', 'a=1')})".replace(", )", ")"), lambda: m.pick(f"show(c[{k()}])", f"c[{k()}] += {m.pick('1', '[1]', repr('s'))}", f"c[{k()}].append({n()})", "show(c.default_factory is None)", f"show(c.get({k()}), {k()} in c)", "c.default_factory = None", "c.default_factory = lambda: c", f"c.setdefault({k()}, 5)", "show(c | {'q': 1})", "c = c.copy()", "show(sorted(map(str, c)))", "defaultdict(5)", f"show(c.__missing__({k()}))", f"del c[{k()}]")),
        (f"ChainMap({{{k()}: 1}}, {{{k()}: 2, {k()}: 3}}{m.pick('', ', d')})", lambda: m.pick(f"c[{k()}] = {n()}", f"del c[{k()}]", f"show(c[{k()}])", "show(dict(c), len(c))", "c = c.new_child()", "c = c.new_child({'x': 9})", "show(c.maps, c.parents)", f"show(c.pop({k()}))", "show(c.popitem())", "show(list(c), [*c.items()])", f"show({k()} in c, c.get({k()}, 'no'))", "c.clear()", "c |= {'a': 7}", "show(c == dict(c), bool(c))", "show(c | {'o': 0})", "c.update(b=1)")))
    lines = ["from collections import ChainMap, Counter, OrderedDict, defaultdict, deque\nd = {'d': 1}", guarded(f"c = {made}; show(c)").replace("fail(e)", "fail(e); c = {}")]
    for _ in range(9):
        lines.append(guarded(steps()) + "\nshow(c)")
    return "\n".join(lines)


def named_tuples(m):
    name = fresh(m)
    fields = m.pick("'x y z'", "['x', 'y']", "'x, y'", "'x'", "''", "'x x'", "'_a b'", "'class x'", "['x', 'def', '1']")
    made = m.pick(f"namedtuple({name!r}, {fields}{m.pick('', '', ', rename=True', ', defaults=[1]', ', defaults=(1, 2, 3, 4)')})", f"NamedTuple({name!r}, [('x', int), ('y', str)])")
    lines = ["from collections import namedtuple\nfrom typing import NamedTuple\nK = o = None", guarded(f"K = {made}")]
    if m.r.random() < 0.4:
        lines.append(guarded(f"class K(NamedTuple):\n    x: int\n    y: list = {m.pick('5', '[]', 'None')}\n    def both(self): return self.x, self.y\n    {m.pick('z = 7', 'z: int', 'z: int = 3', 'def __repr__(self): return str(self.x)')}"))
    lines.append(guarded(f"o = K({', '.join(item(m) for _ in range(m.r.randrange(1, 4)))}); show(o)"))
    lines.append(guarded(f"if o is None: o = K({m.pick('1, 2', 'x=1, y=2', '*range(3)')}); show(o)"))
    checks = ["o.x, o[0], o.x is o[0]", "o.y", "o.z", "o == tuple(o), o < o, hash(o) == hash(tuple(o))", "o._asdict()", "o._replace(x=9)", "o._replace(q=9)", "o._fields, K._field_defaults", "K._make([1, 2])", "K._make([1])", "len(o), [*o]", "o + (1,), o * 2", "o[1:]", "K(1)", "K()", "K(1, x=1)", "K(1, 2, 3, 4, 5)", "K(y=1, x=2)", "K.x", "o.both()", "isinstance(o, tuple), K.__mro__[1] is tuple", "K.__name__, K.__doc__ if 'x: ' not in K.__doc__ else 0", "'%s %s' % o", "{o: 1}", "K.__match_args__", "o.__getnewargs__()", "o.index(1)", "K.__annotations__", "o._x", "max(o, o) is o"]
    lines += [guarded(f"show({c})") for c in m.r.sample(checks, 11)]
    lines += [guarded("o.x = 5"), guarded("a, b = o; show(a, b)"), "try:\n    match o:\n        case K(x=1): show('one')\n        case (a, b): show(a, b)\n        case _: show('other')\nexcept Exception as e: fail(e)", guarded("o.new = 1; show(vars(o))")]
    return "\n".join(lines)


def context_tools(m):
    body = m.pick("pass", "raise KeyError(1)", "1 // 0", "show('body')", "raise StopIteration(3)", "raise Oops('b')")
    inner = m.pick("yield 'got'", "try: yield 1\n    except KeyError as e: show('inside', e)", "try: yield 2\n    finally: show('out')", "yield; yield", "return; yield", "try: yield 3\n    except Exception as e: raise RuntimeError('new') from e", "show('first')\n    yield\n    show('last')")
    steps = ["s.push(lambda *a: show('push', a[0]))", "s.callback(show, 'called', 1)", "show(s.enter_context(made(1)))", "s.enter_context(Manager())", "s.push(Manager(True))", "s.callback(int, 'x')", "s.enter_context(5)", "t = s.pop_all(); t.close()", "s.push(lambda *a: True)", "s.callback(lambda: 1 // 0)", "s.enter_context(suppress(KeyError))"]
    chosen = m.r.sample(steps, m.r.randrange(1, 5))
    return ("from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress\nimport io\n" f"@contextmanager\ndef made(a, b=2):\n    {inner}\n"
            + guarded(f"with made(1) as got: show(got); {body}\nshow('after')") + "\n" + guarded("show(made())") + "\n@made(5)\ndef decorated(x): show('x', x); return x\n" + guarded("show(decorated(3), decorated.__name__)")
            + f"\ntry:\n    with ExitStack() as s:\n" + "\n".join("        " + line for line in chosen) + f"\n        {body}\n    show('through')\nexcept Exception as e: fail(e); show(type(e.__context__).__name__)\n"
            + guarded(f"with suppress({m.pick('KeyError', 'LookupError, ValueError', '', 'ZeroDivisionError')}): {body}\nshow('on')") + "\nout = io.StringIO()\n"
            + guarded(f"with redirect_stdout(out), nullcontext(7) as n: print('hidden', n); {body}") + "\nshow(out.getvalue())\n"
            + guarded(f"class C:\n    def close(self): show('closed')\nwith closing(C()) as c: {body}"))


def queues(m):
    numbers = ", ".join(m.pick(integer(m), real(m), "V(2)") for _ in range(m.r.randrange(0, 9))).replace("float('nan')", "7")
    keys = m.pick("", ", key=lambda v: -v", ", key=str")
    return probes(m, f"import heapq, bisect\nh = [{numbers}]\nq = sorted([{numbers}])\nx = {integer(m)}", [
        "heapq.heapify(h), h", "heapq.heappush(h, x), h", "heapq.heappop(h), h", "heapq.heappushpop(h, x), h", "heapq.heapreplace(h, x), h", f"heapq.nlargest({m.r.randrange(5)}, h{keys})", f"heapq.nsmallest({m.r.randrange(5)}, h{keys})", "[*heapq.merge(q, [1, 5], [x])]", "[*heapq.merge('ace', 'bd', reverse=True)]", "bisect.bisect(q, x), bisect.bisect_left(q, x)", "bisect.insort(q, x), q", "bisect.bisect(q, x, 1, 2)", f"bisect.bisect_left(q, 5, key=lambda v: v)", "bisect.insort(q, 'a')", "bisect.bisect(q, x, -1)",
        "heapq.heappush(h, None), h", "heapq.heappop([])", "heapq.heappush((), 1)", "[heapq.heappop(h) for _ in range(len(h))]", "heapq.heapify([3, 'a'])", "bisect.insort_right(q, 0), bisect.insort_left(q, 0), q", "heapq.nlargest(2, 'hello')"], 11)


def arrays(m):
    code = m.pick(*"bBhHiIlLqQfd")
    value = lambda: m.pick("1", "-1", "255", "256", "2**31", "2**63", "1.5", "'a'", "'é'", "None", "0", "True")
    start = m.pick("[1, 2, 3]", "range(6)", "[]", "b'abcdefgh'", "'abc'", "[1.5, 2]", "[300]")
    n = lambda: m.r.randrange(-5, 6)
    steps = lambda: m.pick(f"a.append({value()})", f"a.extend([{value()}, {value()}])", f"a[{n()}] = {value()}", f"a.insert({n()}, {value()})", f"show(a.pop({n()}))", f"a.remove({value()})", "a.reverse()", f"show(a[{n()}:{n()}])", f"a[{n()}:{n()}] = array({code!r}, [{value()}])", f"del a[{n()}:]", "a += a", "a *= 2", "show(a + a, a * 0)", "show(a.tobytes(), a.itemsize, a.typecode)", "show(a.tolist(), len(a))", "a.frombytes(b'12345678')", "a.byteswap()", f"show(a.index({value()}), a.count({value()}))", f"show({value()} in a)",
                           "show(a == array('d', a), a < a)", "m = memoryview(a); show(m.format, m.shape, m.tolist()); a.append(1)", "m = memoryview(a); m[0] = 7; m.release()", "show(bytes(a), a.buffer_info()[1])", "show([*reversed(a)])", "a[::2] = a[1::2]", "show(memoryview(a).cast('B').tolist()[:9])", "for x in a: a.pop()", "show(a[99])")
    lines = ["from array import array", guarded(f"a = array({code!r}, {start}); show(a)").replace("fail(e)", f"fail(e); a = array({code!r})")]
    for _ in range(8):
        lines.append(guarded(steps()) + "\nshow(a)")
    return "\n".join(lines)


def copies(m):
    """copy, deepcopy, json and pprint of nested values."""
    value = m.pick("[1, [2, x], x]", "{'a': [x], 'b': (x, 1)}", "(x, [x, {}])", "V(1, [x])", "{1, 2}", "[x] * 3", "{'k': {'l': {'m': x}}}", "Child(3)", "Keep([x])", "Default(a=x)", "[[...], None, True, 1e300, 'é']", "o", "{1: 2, None: 3, True: 4, 2.5: 5}", "[float('inf'), -0.0, 10**30]")
    return probes(m, f"import copy, json, pprint\nx = {m.pick('[1]', 'V(2)', '1000', '{}', repr('t'), '(1, [2])')}\nclass H:\n    def __init__(self): self.a, self.me = [1], self\n    {m.pick('def __copy__(self): return 5', 'def __deepcopy__(self, memo): return len(memo)', 'def __reduce__(self): return H, ()', 'def __getstate__(self): return dict(a=7)', 'def __replace__(self, **k): return k', '__slots__ = (chr(97), chr(109) + chr(101))', 'pass')}\no = H()\nv = {value}", [
        "copy.copy(v)", "copy.deepcopy(v)", "copy.copy(v) is v, copy.copy(v) == v", "copy.deepcopy(v) == v", "[copy.deepcopy([v, v])[0] is copy.deepcopy([v, v])[1] for _ in 'a']", "(lambda d: d[0] is d[1])(copy.deepcopy([v, v]))", "copy.copy(o).a is o.a, copy.deepcopy(o).a == o.a", "copy.deepcopy(o).me is o", "vars(copy.copy(o))['a']", "json.dumps(v)", "json.dumps(v, indent=2)", "json.dumps(v, sort_keys=True, separators=(',', ':'))", "json.loads(json.dumps(v)) == v", "json.dumps(v, default=repr)", "json.dumps(v, ensure_ascii=False, skipkeys=True)", "json.dumps(v, allow_nan=False)", "pprint.pformat(v)", "pprint.pformat([v] * 9, width=30)", "copy.replace(o, a=1)",
        "json.loads('[1, 2.5e3, \"a\\\\u00e9\", null, {\"k\": [true, -0]}]')", "json.loads('[1,]')", "json.loads('{\"a\": 1 2}')", "json.loads('')", "json.loads('[1]', parse_int=str)", "json.loads('{\"a\": 1}', object_pairs_hook=list)", "copy.deepcopy([o, o])[0].a", "(lambda m: copy.deepcopy(v, m) is not None and len(m) > 0)({})", "copy.copy(slice(1)), copy.deepcopy(range(3))", "copy.deepcopy(len) is len, copy.copy(V) is V", "copy.deepcopy(iter([1]))"], 12)


def patterns(m):
    """re with patterns made of pieces."""
    def piece(depth=0):
        if depth < 2 and m.r.random() < 0.4:
            inner = piece(depth + 1) + m.pick("", piece(depth + 1), "|" + piece(depth + 1))
            return m.pick("({})", "(?:{})", "(?P<n%d>{})" % m.r.randrange(10**6), "(?={})", "(?!{})").format(inner) + m.pick("", "", "*", "?", "+", "{1,2}", "*?")
        return m.pick("a", "b", "[a-c]", "[^a]", ".", r"\d", r"\w+", r"\s", "^", "$", r"\b", "ab", "x*", "[A-Z]+?", "1{2}", r"\.", "é", "")
    pattern = "".join(piece() for _ in range(m.r.randrange(1, 4)))
    text = m.pick("'abcab'", "'Hello World 123'", "'a1b22c333'", "''", "'line\\nab\\n'", "'aé.aB'", "'xxabxx'")
    return probes(m, f"import re\np, s = {pattern!r}, {text}", [
        "re.search(p, s)", "re.match(p, s)", "re.fullmatch(p, s)", "re.findall(p, s)", "[x.span() for x in re.finditer(p, s)]", "re.split(p, s)", f"re.split(p, s, maxsplit={m.r.randrange(3)})", "re.sub(p, '<\\\\g<0>>', s)", "re.sub(p, '-', s, count=1)", "re.subn(p, lambda x: x[0].upper() + '!', s)", "re.search(p, s, re.I).groups()", "re.search(p, s).groupdict()", "re.compile(p).groups, len(re.compile(p).groupindex)", "re.findall(p, s, re.M)", "re.findall(p, s, re.S | re.I)", "re.search(p, s).expand('[\\\\g<0>]')", "re.compile(p).search(s, 1, 4)", "re.escape(p)", "(lambda x: x and (x[0], x.start(), x.end(), x.string is s))(re.search(p, s))",
        "re.search(p, s.encode())", "re.sub(p, '\\\\9', s)", "re.search(p, s).group(1)", "re.compile(p) == re.compile(p), re.compile(p).pattern"], 10)


TOPICS = {dataclass: 3, enums: 3, functools_tools: 2, itertools_pipes: 3, collection_steps: 3, named_tuples: 1, context_tools: 2, queues: 1, arrays: 1, copies: 2, patterns: 1}
