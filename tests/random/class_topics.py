"""Classes: operators, protocols, inheritance with super, attributes, metaclasses, subclasses of built-in types."""
from maker import guarded
from number_topics import integer, probes, real

BINARY = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
COMPARE = {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}


def fresh(m):
    m.count += 1
    return f"K{m.count}"


def result(m, name):
    return m.pick("NotImplemented", "NotImplemented", f"('{name}', self.n, o)", f"type(self)(self.n + 1)", "self", "o", "self.n", "o is x", f"show('{name}', o) or o", "1 // self.n", "(o, o is self)", "type(o).__name__")


def operators(m):
    """Two classes, the second perhaps a subclass of the first, and all operators between them and other values."""
    first, second = fresh(m), fresh(m)
    lines = []
    for name, base in ((first, ""), (second, m.pick("", f"({first})", f"({first})"))):
        lines += [f"class {name}{base}:", "    def __init__(self, n): self.n = n", f"    def __repr__(self): return f'{name}({{self.n!r}})'"]
        for op in m.r.sample(list(BINARY), 4):
            for form in m.r.sample(["__{}__", "__r{}__", "__i{}__"], 2):
                lines.append(f"    def {form.format(op)}(self, o): return {result(m, form.format(op).strip('_'))}")
        for op in m.r.sample(list(COMPARE), m.r.randrange(4)):
            lines.append(f"    def __{op}__(self, o): return {m.pick('NotImplemented', 'self.n == getattr(o, chr(110), o)', 'self.n < getattr(o, chr(110), 5)', repr(op), '[]', 'o', 'True')}")
        if m.r.random() < 0.4:
            lines.append(f"    def __hash__(self): return {m.pick('hash(self.n)', '1', 'self.n', '-1', '2**70')}")
        for op in m.r.sample(["divmod", "rdivmod"], m.r.randrange(2)):
            lines.append(f"    def __{op}__(self, o): return {result(m, op)}")
    other = m.pick("5", "2.5", "'text'", "[1]", "None", "x", f"{first}(x)", "True", "V(2)", "(1, 2)", "{1: 2}")  # no large int: x % 10**20 is x in CPython
    lines.append(f"x = {m.pick(integer(m), '1000', '7.5')}\na, b, c = {first}({m.r.randrange(3)}), {second}(x), {other}\nl = [a, x, b, c]")
    for _ in range(9):
        op = m.r.choice([*BINARY.values(), *COMPARE.values()]) if m.r.random() < 0.8 else m.pick("in", "is", "not in")
        left, right = m.pick("a", "b", "c", "x", "l[1]", "l[0]", "a.n", "b.n"), m.pick("a", "b", "c", "x", "l[2]", "b.n")
        if op in "**<<" and left not in "ab" and right not in "ab":
            continue  # numbers that are too large
        lines.append(guarded(f"r = {left} {op} {right}; show(r, r is {left}, r is {right}, r is x)"))
    for op in m.r.sample(list(BINARY.values()), 3):
        left, right = m.pick("a", "b", "l[0]", "l[2]", "b.n"), m.pick("a", "b", "c") if op not in ("**", "<<") else "a"
        lines.append(f"old = {left}\n" + guarded(f"{left} {op}= {right}; show({left}, {left} is old, type(old).__name__)"))
        lines.append(f"if isinstance({left}, int) and abs({left}) > 2**200: {left} = 3")
    lines += [guarded(u) for u in m.r.sample(["show(divmod(a, b), divmod(3, a))", "show(sorted([a, b]))", "show(a in [b, a], [b, a].index(b))", "show({a: 1, b: 2})", "show(max(a, b) is a)", "show(hash(a) == hash(a), hash(b) == hash(b))", "show(sum([a, b]))", "show(a == a, a != a, (a,) == (a,), [a, b] == [b, a])",
                                              "show(pow(a, b), pow(2, a))", "show(a < b < c)", "show(not a, a and b, b or a)", "show(-a)", "show([a, b].count(a), a is b)", "show(len({a, b, a}))"], 4)]
    return "\n".join(lines)


def protocols(m):
    name = fresh(m)
    table = {
        "len": ["3", "0", "-1", "2.5", "'a'", "True", "2**64"], "bool": ["True", "False", "1", "None"], "iter": ["iter('ab')", "self", "[1]", "iter(self.items)", "(i for i in self.items)"], "next": ["self.items.pop()", "5 if self.items.clear() else next(iter(()))", "next(self.feed)"],
        "getitem": ["self.items[i]", "(i, self.items[0])", "[][i]", "i"], "contains": ["i in self.items", "None", "'yes'", "i is self"], "call": ["(i, k)", "self", "i + 1"], "int": ["7", "True", "'7'", "2**70"], "float": ["1.5", "2", "True"], "index": ["2", "-1", "True", "1.0", "2**65"],
        "complex": ["1j", "2", "1.5"], "str": ["'str'", "5", "repr(self.items)"], "repr": ["'rep'", "None", f"'<{name}>'"], "format": ["'f:' + i", "5", "format(len(self.items), i)"], "hash": ["5", "-1", "2**64", "'h'", "hash(len(self.items))"], "reversed": ["iter('rev')", "[3]"], "neg": ["'neg'", "self"], "abs": ["'abs'", "1 // 0"],
        "invert": ["~len(self.items)"], "pos": ["self"], "round": ["('round', i)", "3"], "trunc": ["9"], "length_hint": ["4", "-2", "'x'"], "missing": ["('missing', i)"], "bytes": ["b'by'", "'by'"], "enter": ["'in'", "self"], "dir": ["['b', 'a']", "5"], "getattr": ["'got ' + i", "self.items[0]"], "fspath": ["'p'"], "delitem": ["self.items.pop(i)"],
    }
    extra = {"getitem": "i", "contains": "i", "call": "*i, **k", "format": "i", "round": "i=None", "missing": "i", "getattr": "i", "delitem": "i"}
    lines = [f"class {name}{m.pick('', '', '', '(dict)', '(list)', '(int)')}:", "    items = [3, 1, 2]", f"    feed = iter({m.pick('(1, 2)', '[]', '(5,)')})"]
    for method in m.r.sample(list(table), 9):
        guard = "if not isinstance(i, int) or not -9 < i < 5: raise IndexError(i)\n        " if method == "getitem" else ""
        lines.append(f"    def __{method}__(self{', ' + extra[method] if method in extra else ''}):\n        {guard}return {m.r.choice(table[method])}")
    if m.r.random() < 0.5:
        lines.append("    def __setitem__(self, i, v): self.items[:] = [*self.items[-2:], (i, v)]")
    lines.append(f"    def __exit__(self, kind, error, tb): show('exit', kind and kind.__name__, error and error.args); return {m.pick('True', 'None', '0', '[1]')}")
    lines.append(f"k = {name}()")
    uses = ["len(k)", "bool(k)", "list(k)", "[*k]", "next(iter(k))", "next(k)", "k[1]", "k[-1]", "k['a']", "k[1:3]", "k[0, 1]", "2 in k", "'z' not in k", "k(1, z=2)", "k()", "int(k)", "float(k)", "complex(k)", "[1, 2, 3, 4][k]", "'abcdef'[k:]", "range(k)", "hex(k)", "str(k)", "repr(k)", "f'{k}'", "f'{k:>4}'", "f'{k!r:8}|{k!s}'",
            "format(k, 'd')", "hashed(k)", "{k: 1}[k]", "[*reversed(k)]", "-k", "+k is k", "abs(k)", "~k", "round(k)", "round(k, 2)", "k.foo", "k.items", "dir(k)[:2]", "bytes(k)", "not k", "a if (a := k) else 0", "tuple(zip(k, 'ab'))", "sum(k)", "max(k)", "sorted(k)", "dict(k)", "set(k)", "'-'.join(k)", "(lambda *a: a)(*k)", "(lambda **a: a)(**k)", "min(k, default=9)",
            "any(k)", "all(k)", "'%s %r' % (k, k)", "'%d' % k", "'%.1f' % k", "'{0[1]} {0.items}'.format(k)", "str(k)", "k == k, k != k", "k < k", "isinstance(k, int), callable(k)", "[i for i in k if i]", "list(map(str, k))", "next(enumerate(k), 0)", "divmod(k, 2)", "chr(k)", "'ab' * k", "[0] * k", "k * 2", "bytes([k])", "(5).__add__(k)", "2 ** k", "iter(k) is k",
            "k.__len__()", "type(k).__len__(k)", "getattr(k, 'bar', 'no')", "hasattr(k, 'baz')", "slice(k).indices(5)", "'abc'.find('c', k)", "'x'.center(k)", "int('11', k)", "round(1.2345, k)", "[3, 1].pop(k)", "math_floor(k)"][:-1]
    lines += [guarded(f"show({u})") for u in m.r.sample(uses, 14)]
    lines.append(guarded("k[2] = 'set'; show(k.items)"))
    lines.append(guarded("del k[0]; show(k.items)"))
    lines.append(guarded(f"with k as got: show(got is k or got); {m.pick('raise KeyError(7)', 'show(1)', '1 // 0')}"))
    lines.append(guarded(f"{m.pick('a, b', 'a, *b', '*a, b', 'a, b, c', '(a,)')} = k; show(a)"))
    lines.append(guarded(f"for i, a in enumerate(k): {m.pick('show(a)', 'break', 'show(i); k.items.append(4) if i < 2 else 0')}\nelse: show('else')"))
    return "\n".join(lines)


def inheritance(m):
    """A diamond or a longer graph, where every method calls super."""
    names, lines = [], []
    for depth in range(m.r.randrange(3, 6)):
        name = fresh(m)
        bases = m.r.sample(names, min(len(names), m.r.randrange(0, 3)))
        lines.append(f"class {name}({', '.join(bases)}):" if bases else f"class {name}:")
        body = [
            f"def hello(self, *a): return ['{name}', *a, *(super().hello(*a) if hasattr(super(), 'hello') else [])]",
            f"def __init__(self, *a, **k):\n        super().__init__(); self.{m.pick('one', 'two', 'three')} = '{name}', a, sorted(k)",
            f"def __new__(cls, *a, **k): show('new {name}', cls.__name__); return super().__new__(cls)",
            f"@classmethod\n    def make(cls, *a): return cls.__name__, '{name}', a",
            f"@staticmethod\n    def static(*a): return '{name}', a",
            f"@property\n    def prop(self): return '{name}', {m.pick('super().prop', 'self.tag', 'self.nope', '1')}",
            f"tag = {m.pick(integer(m), real(m), repr(name))}",
            f"def __repr__(self): return '{name}:' + {m.pick('super().__repr__()[:1]', 'type(self).__name__', 'str(sorted(vars(self)))')}",
            f"def __eq__(self, o): return {m.pick('super().__eq__(o)', 'NotImplemented', 'type(o) is type(self)', 'True')}",
            f"def __getattr__(self, a):\n        if a[:2] == '__' or len(a) > 12: raise AttributeError(a)\n        return '{name}', a",
            f"def __init_subclass__(cls, **k): show('sub {name}', cls.__name__, k); super().__init_subclass__()",
            f"def hello(self, *a): return super({name}, self).hello('{name}', *a)",
            f"def __add__(self, o): return '{name}', super().__add__(o)",
            f"__slots__ = ('s{depth}',)", "pass",
        ]
        lines += ["    " + b for b in m.r.sample(body, 5)]
        names.append(name)
    last, some = names[-1], m.r.choice(names)
    text = "\n".join(lines)
    uses = ["show(o.hello())", "show(o.hello(1, 2))", "show(o.prop)", "show(o.tag, type(o).tag)", "show(K.make(1))", "show(o.static(2), o.make())", "show(o)", "show(o == L(), o != 5)", "show(o.missing)", "show(o + 1)", "show(isinstance(o, L), issubclass(K, L), issubclass(L, K))", "show(sorted(vars(o).items()))", "o.tag = 5; show(o.tag, type(o).tag); del o.tag; show(o.tag)",
            "o.s1 = 1; show(o.s1); del o.s1; show(o.s1)", "L.tag = 'late'; show(o.tag)", "L.hello = lambda self, *a: ['patched', *a]; show(o.hello(3))", "show(super(K, o).hello())", "show(super(L, o).tag)", "o.prop = 5", "del o.prop", "show(o.one, o.two)", "show({o: 1})", "show(K.hello(o, 'unbound'))", "f = o.hello; show(f(8), f.__self__ is o, f == o.hello)", "show(K.__bases__ == L.__mro__[1:2], K.__name__, K.__qualname__[-3:])",
            "o.__class__ = L; show(type(o).__name__)", "show(getattr(K, 'static')(1), hasattr(o, 'zzz'))", "show(K.__dict__.get('tag'), 'hello' in vars(K), K.__doc__)", "show(o.__class__ is K, type(o) is type(o).__mro__[0])", "show(L().hello() if L is not K else 0)"]
    tail = [guarded(u.replace("K.", last + ".").replace("K,", last + ",").replace("K)", last + ")").replace("L.", some + ".").replace("L,", some + ",").replace("L)", some + ")").replace("L(", some + "(").replace("is K", "is " + last).replace("is not K", "is not " + last).replace("= L;", f"= {some};").replace("if L ", f"if {some} ")) for u in m.r.sample(uses, 9)]
    made = m.pick("", "1", "1, k=2")
    return text + f"\nshow([c.__name__ for c in {last}.__mro__])\no = {last}({made})\n" + "\n".join(tail)


def attributes(m):
    """Descriptors, properties, slots and the hooks of attribute access."""
    name, store = fresh(m), m.pick("o.__dict__[self.name]", "self.values[type(o).__name__]")
    lines = [f"class Field:\n    def __set_name__(self, owner, name): self.name, self.values = name + '_', {{}}; show('named', name, owner.__name__)",
             f"    def __get__(self, o, kind=None): return {m.pick('self', 'kind.__name__')} if o is None else ('field', {store})"]
    if m.r.random() < 0.7:
        lines.append(f"    def __set__(self, o, v):\n        {m.pick('', 'if v == 3: raise ValueError(v)', 'v = v, v')}\n        {store} = v".replace("        \n", ""))
    if m.r.random() < 0.5:
        lines.append(f"    def __delete__(self, o): del {store}")
    lines += ["    def __repr__(self): return 'Field ' + self.name", f"class {name}:", "    f = Field()", "    c = 'class'"]
    body = ["def __getattr__(self, a):\n        if a[0] == '_': raise AttributeError(a)\n        return 'missing ' + a", "def __getattribute__(self, a):\n        if a == 'c': return 'seen'\n        return super().__getattribute__(a)",
            "def __setattr__(self, a, v): show('set', a, v); super().__setattr__(a, v)", "def __delattr__(self, a): show('del', a); object.__delattr__(self, a)", "def __dir__(self): return ['z', 'a']", "@property\n    def p(self): return self._p\n    @p.setter\n    def p(self, v): self._p = v * 2\n    @p.deleter\n    def p(self): del self._p",
            "p = property(lambda self: 1 // 0)", "p = property(lambda self: self.nope, doc='words')", "def m(self): return self.c", "m = classmethod(lambda cls: cls.__name__)", "m = staticmethod(lambda *a: a)", "__slots__ = ('a', 'b', '__dict__')", "@property\n    def q(self): raise AttributeError('inside')"]
    lines += ["    " + b for b in m.r.sample(body, 5)]
    lines.append(f"o = {name}()")
    uses = ["o.f = 5; show(o.f)", "show(o.f)", f"show({name}.f)", "del o.f", "o.f = 3; show(vars(o))", "show(o.c)", "o.c = 9; show(o.c, vars(o))", "del o.c", "del o.nope", "show(o.nope)", "o.p = 4; show(o.p)", "del o.p; show(o.p)", "show(o.p)", "show(o.m())", "o.m = 5; show(o.m)", "show(dir(o)[:3])", "show(o.q)", "o.a = [1]; show(o.a); del o.a; show(o.a)", "o.__dict__['f'] = 'direct'; show(o.f)",
            "setattr(o, 'x y', 1); show(getattr(o, 'x y'), hasattr(o, 'q'), hasattr(o, 'nope'))", "show(getattr(o, 'nope', 'default'))", f"{name}.late = 7; show(o.late); del {name}.late; show(o.late)", "o.__dict__ = {'c': 'new'}; show(o.c, vars(o))", "show(sorted(vars(o)))", f"show(type({name}.__dict__['f']).__name__, {name}.__dict__.get('m') is None)", "o.__class__ = int", "o.__dict__ = 5", f"del {name}.f; show(o.f)", f"{name}.f = 1; show(o.f)", "getattr(o, 5)"]
    return "\n".join(lines + [guarded(u) for u in m.r.sample(uses, 11)])


def metaclasses(m):
    name, meta, mixin = fresh(m), fresh(m), fresh(m)
    hooks = ["def __call__(cls, *a): show('call', a); return super().__call__(*a)", "def __len__(cls): return len(cls.__name__)", "def __iter__(cls): return iter(sorted(k for k in vars(cls) if k[0] != '_'))", "def __getattr__(cls, a): return 'meta ' + a", "def __repr__(cls): return f'<{cls.__name__}>'", "def __contains__(cls, x): return x in vars(cls)", "def __getitem__(cls, i):\n        if i == 7: raise IndexError(i)\n        return cls, i",
             "def __instancecheck__(cls, x): return x == 5", "def __subclasscheck__(cls, x): return True", "def __init__(cls, name, bases, space, **k): show('init', name, [b.__name__ for b in bases], sorted(k)); super().__init__(name, bases, space)",
             "def __new__(mcs, name, bases, space, **k): space['added'] = len(space) > 3; return super().__new__(mcs, name, bases, space)", "@classmethod\n    def __prepare__(mcs, name, bases, **k): show('prepare', name, k); return {'ready': 1}", "def method(cls): return cls.__name__", "def __eq__(cls, o): return NotImplemented\n    __hash__ = type.__hash__", "@property\n    def meta(cls): return 'p', cls.__name__", "def __add__(cls, o): return 'added', o",
             "def mro(cls): return super().mro()"]
    lines = [f"class {meta}(type):", *("    " + h for h in m.r.sample(hooks, 6)), f"class {mixin}:", f"    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag; show('subclass', cls.__name__, tag)", "    def __class_getitem__(cls, i): return cls.__name__, i",
             guarded(f"\n    class {name}({m.pick(mixin + ', ', '', mixin + ', ')}metaclass={meta}{m.pick('', ', tag=3', ', other=1', '')}):\n        a, b = 1, 'b'\n        def __init__(self, *a): self.args = a\n        def go(self): return __class__.__name__, self.args\n    show(type({name}).__name__)")]
    uses = ["show(K(1).go())", "show(len(K))", "show(list(K))", "show(K.nope)", "show(K)", "show('a' in K)", "show(K[3])", "show(isinstance(5, K), isinstance(K(), K))", "show(issubclass(int, K))", "show(K.method())", "show(K().method())", "show(K == K, K != 5, {K: 1}[K])", "show(K.meta)", "show(K + 2)", "show(K.added, K.ready)", "show(K.tag)", "D = type('D', (K,), {'x': 5}); show(D.x, type(D).__name__, D().go())", "class D(K): pass\nshow(D.__mro__[1] is K)",
            "type('D', (K, int), {})(3)", "class D(K, list): pass\nshow(D([1]).args)", "K.new = 5; show(K.new, K().new)", "show(K.__class__.__name__, type(K) is type(type(K)()) if 0 else 1)", "class D(K, K): pass", "class D(object, K): pass", "show(type('Q', (), dict(a=1)).a, type('Q', (int,), {})(5) + 1)", "class D(5): pass", "class D(bool): pass", "show(type(5, 5, 5))"]
    lines += ["\n".join(["try:", *("    " + line for line in u.replace("K", name).split("\n")), "except Exception as e: fail(e)"]) for u in m.r.sample(uses, 8)]
    return "\n".join(lines)


def builtin_subclasses(m):
    name = fresh(m)
    base, made = m.pick(("int", integer(m)), ("float", real(m)), ("str", "'abc'"), ("list", "[3, 1, 2]"), ("tuple", "(1, 'a')"), ("dict", "{'a': 1}"), ("set", "{1, 2}"), ("frozenset", "'ab'"), ("bytes", "b'xyz'"), ("bytearray", "b'xy'"), ("Exception", "1, 2"), ("complex", "1j"), ("object", ""), ("KeyError", "'k'"))
    methods = ["def __repr__(self): return '%s(' + super().__repr__() + ')'" % name, "def __str__(self): return 'as str'", "def __add__(self, o): return type(self)(super().__add__(o))", "def __radd__(self, o): return 'radd', o", "def __eq__(self, o): show('eq'); return super().__eq__(o)\n    __hash__ = %s.__hash__" % base, "def __len__(self): return 42", "def __getitem__(self, i): return 'item', super().__getitem__(i)", "def __iter__(self): return iter('it')",
               "def __contains__(self, x): return x == 'in'", "def __new__(cls, *a, **k): o = super().__new__(cls, *a); show('new'); return o", "def __init__(self, *a): super().__init__(%s); self.extra = len(a)" % ("*a" if base in ("list", "dict", "set", "bytearray", "Exception", "KeyError") else ""), "def __bool__(self): return False", "def __format__(self, spec): return 'fmt ' + spec", "def __hash__(self): return 7", "def __missing__(self, k): return 'missing', k", "def append(self, v): super().append((v,))",
               "def __lt__(self, o): return not super().__lt__(o)", "def __setitem__(self, k, v): super().__setitem__(k, [v])", "def upper(self): return super().upper() + '!'", "def __mul__(self, n): return 'mul', n", "def keys(self): return ['fake']", "def __index__(self): return 1", "def __int__(self): return 11", "__slots__ = ()", "def real_type(self): return type(self).__name__", "def __float__(self): return 2.5", "def __call__(self): return self", "def __del__(self): pass"]
    if "set" in base:  # CPython's repr of a set asks __iter__
        methods = [x for x in methods if "__iter__" not in x]
    lines = [f"class {name}({base}):", *("    " + x for x in m.r.sample(methods, 4)), "    tag = 1"]
    lines.append(guarded(f"\n    k = {name}({made})\n    k.note = 'kept'"))
    uses = ["show(k)", "show(str(k))", "show(k + k, type(k + k).__name__)", f"show(k == {base}({made}), {base}({made}) == k)", f"show({base}(k), type({base}(k)).__name__)", "show(len(k))", "show(k[0])", "show(k['a'])", "show(k['zz'])", "show(list(k))", "show('a' in k)", "show(k * 2, type(k * 2).__name__)", "show(1 + k)", "show(-k, type(-k).__name__)", "show(f'{k}|{k!r}|{k:>5}')", "show('%s %r' % (k, k))", "show(hash(k) == hash(k))", "show({k: 1})", "show(sorted([k, k])[0] is k)", "show(bool(k), not k)", "show(k.note, vars(k))",
            "k.append(5); show(k)", "k['b'] = 2; show(k)", "k |= {'c': 3}; show(k, type(k).__name__)", "k += [1]; show(k, type(k).__name__)", "show(k.copy(), type(k.copy()).__name__)", "show(k[:1], type(k[:1]).__name__)", "show(k.upper(), type(k.lower()).__name__)", "show(isinstance(k, %s), type(k) is %s)" % (base, base), "show(k.args, str(k))", "raise k", "show(int(k), type(int(k)).__name__)", "show(float(k))", "show([1, 2, 3][k])", "show(k < k, k <= k)", "show(repr(k), str(k))", "show(max(k, k) is k)",
            "show({**k})", "show([*k], (*k,))", "show(''.join([k, k]))", "show(k.extra)", "show(sum([k, k]))", "show(k(), callable(k))", "show(k.join(['1', '2']))", "show(k | {9}, k & {1}, type(k - {1}).__name__)", "show(abs(k), k // 2, k % 2)", "show(k.real_type())", f"show({name}.__mro__[1].__name__, {name}.__base__ is {base})", f"show(type({name}().note))", f"show({name}({made}) is {name}({made}))", f"show({name}(1, 2, 3))", "show(round(k), type(round(k)).__name__)", "show(k ** 2, type(k ** 2).__name__)", "show(k.__class__.__name__, k.tag)", "show(dict(k), list(k.keys()))", "show(k.pop())", "show(k.is_integer())", "del k.note; show(vars(k))", "show(k.replace('a', 'b'), type(k.strip()).__name__)", "show(tuple(k))", "show(+k is k, type(+k).__name__)"]
    return "\n".join(lines + [guarded(u) for u in m.r.sample(uses, 13)])


TOPICS = {operators: 4, protocols: 3, inheritance: 3, attributes: 2, metaclasses: 1, builtin_subclasses: 3}
