# match: class patterns, __match_args__, built-in classes.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class N: a = 1
def f(v):
    match v:
        case Q(x=0): return "Q with x 0"
        case P(0, 0): return "origin"
        case P(0, y): return f"on y axis {y}"
        case P(x, y=5): return f"y is 5, x {x}"
        case P(P(a, b), _): return f"nested {a} {b}"
        case P(x, y) if x == y: return f"diagonal {x}"
        case P(): return "some P"
        case N(a=1, b=_): return "N with b"
        case N(a=a): return f"N {a}"
        case int(): return "int"
        case str(s): return f"str {s}"
        case float(x) | float(real=x): return f"number {x}"
        case list([a, *_]) | tuple([_, a]): return f"has {a}"
        case dict({"k": v}): return f"dict k {v}"
        case bool(): return "never: bool is an int"
        case type(): return "a class"
        case _: return "nothing"
n = N(); n.b = 2
for v in (P(0, 0), P(0, 3), P(9, 5), P(P(1, 2), 3), P(4, 4), P(1, 2), Q(0, 1), Q(0.0, 0), N(), n, 5, True, "s", 2.5, [1, 2], (1, 2), {"k": 1}, {}, P, None): print(f(v))
for code in ("case P(1, 2, 3): pass", "case N(1): pass", "case int(1, 2): pass", "case n(): pass", "case P(1, x=2): pass"):
    try: exec(f"match P(1, 2) if 'P' in {code!r} else N() if 'N' in {code!r} else 1:\n  {code}")
    except TypeError as e: print(code, "|", e)
class Bad: __match_args__ = ["x"]
class Bad2: __match_args__ = (5,)
for cls in (Bad, Bad2):
    try:
        match cls():
            case cls(1): pass
    except TypeError as e: print(e)
class Meta(type):
    def __instancecheck__(c, o): return o == 42
class Answer(metaclass=Meta): pass
match 42:
    case Answer(): print("isinstance hook used")
def expr(e):
    match e:
        case ("+", a, b): return expr(a) + expr(b)
        case ("*", a, b): return expr(a) * expr(b)
        case int() | float(): return e
        case str(name): return {"x": 10}[name]
print(expr(("+", 1, ("*", "x", ("+", 2, 3.5)))))
class Attr:
    @property
    def p(self): print("property read"); return 5
    def __getattr__(self, n): print("getattr", n); raise AttributeError(n)
match Attr():
    case Attr(zzz=1): print("no")
    case Attr(p=5 as five): print(five)
