# Tokens, a recursive descent parser, a tree of nodes and its evaluation and derivative.
class Node:
    def __init__(self, *children): self.children = children
    def __repr__(self): return f"{type(self).__name__}({', '.join(map(repr, self.children))})"
    def __eq__(self, o): return type(self) is type(o) and self.children == o.children
    def __hash__(self): return hash((type(self), self.children))


class Num(Node):
    def eval(self, env): return self.children[0]
    def diff(self, v): return Num(0)
    def __str__(self): return f"{self.children[0]:g}"


class Var(Node):
    def eval(self, env): return env[self.children[0]]
    def diff(self, v): return Num(1 if v == self.children[0] else 0)
    def __str__(self): return self.children[0]


class Binary(Node):
    sign, level = "?", 0
    def eval(self, env): return self.apply(*(c.eval(env) for c in self.children))
    def __str__(self):
        parts = [f"({c})" if isinstance(c, Binary) and (c.level < self.level or i and c.level == self.level) else str(c) for i, c in enumerate(self.children)]
        return f" {self.sign} ".join(parts)
    def simple(self):
        children = [c.simple() if isinstance(c, Binary) else c for c in self.children]
        if all(isinstance(c, Num) for c in children): return Num(self.apply(*(c.children[0] for c in children)))
        return self.shorten(*children)
    def shorten(self, a, b): return type(self)(a, b)


class Add(Binary):
    sign, level, apply = "+", 1, staticmethod(lambda a, b: a + b)
    def diff(self, v): return Add(*(c.diff(v) for c in self.children))
    def shorten(self, a, b): return b if a == Num(0) else a if b == Num(0) else Add(a, b)


class Sub(Binary):
    sign, level, apply = "-", 1, staticmethod(lambda a, b: a - b)
    def diff(self, v): return Sub(*(c.diff(v) for c in self.children))
    def shorten(self, a, b): return a if b == Num(0) else Sub(a, b)


class Mul(Binary):
    sign, level, apply = "*", 2, staticmethod(lambda a, b: a * b)
    def diff(self, v):
        a, b = self.children
        return Add(Mul(a.diff(v), b), Mul(a, b.diff(v)))
    def shorten(self, a, b):
        if Num(0) in (a, b): return Num(0)
        return b if a == Num(1) else a if b == Num(1) else Mul(a, b)


class Div(Binary):
    sign, level, apply = "/", 2, staticmethod(lambda a, b: a / b)
    def diff(self, v):
        a, b = self.children
        return Div(Sub(Mul(a.diff(v), b), Mul(a, b.diff(v))), Mul(b, b))


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace(): i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."): j += 1
            yield "num", float(text[i:j]); i = j
        elif c.isalpha(): yield "var", c; i += 1
        elif c in "+-*/()": yield c, c; i += 1
        else: raise SyntaxError(f"strange character {c!r}")
    yield "end", None


class Parser:
    def __init__(self, text): self.tokens = list(tokenize(text)); self.i = 0
    def take(self, *kinds):
        if self.tokens[self.i][0] in kinds: self.i += 1; return self.tokens[self.i - 1]
    def parse(self):
        tree = self.sum()
        if not self.take("end"): raise SyntaxError(f"unexpected {self.tokens[self.i][1]!r}")
        return tree
    def sum(self):
        left = self.product()
        while t := self.take("+", "-"): left = (Add if t[0] == "+" else Sub)(left, self.product())
        return left
    def product(self):
        left = self.atom()
        while t := self.take("*", "/"): left = (Mul if t[0] == "*" else Div)(left, self.atom())
        return left
    def atom(self):
        if t := self.take("num"): return Num(t[1])
        if t := self.take("var"): return Var(t[1])
        if self.take("-"): return Sub(Num(0), self.atom())
        if self.take("("):
            tree = self.sum()
            if not self.take(")"): raise SyntaxError("missing )")
            return tree
        raise SyntaxError(f"expected a value, found {self.tokens[self.i][1]!r}")


for text in ("1 + 2 * 3", "(1 + 2) * 3", "x * x + 2 * x + 1", "10 / 4 - 1 - 1", "-x * (y - 3) / 2", "8 - (3 - 2)", "2 * (", "1 $ 2", "1 2", "x / (x - 2)"):
    try:
        tree = Parser(text).parse()
        d = tree.diff("x").simple() if isinstance(tree.diff("x"), Binary) else tree.diff("x")
        print(f"{text:<20} = {tree.eval({'x': 2, 'y': 7}):<6g} {tree} d/dx: {d}")
    except (SyntaxError, ZeroDivisionError) as e:
        print(f"{text:<20} {type(e).__name__}: {e}")
print(Parser("1+x*2").parse(), repr(Parser("1+x*2").parse()), Parser("a+b").parse() == Parser("a + b").parse(), len({Parser("a+b").parse(), Parser("a+b").parse()}))
