# What a call says when the arguments do not fit.
def f(a, b, c=3, *, d, e=5): pass
def none(): pass
def one(a): pass
def two(a, b): pass
def kwonly(*, x, y, z): pass
def posonly(a, b, /): pass
def three(a, b, c): pass
def opt(a, b=1): pass
class C:
    def m(self, x): pass
    def nothing(): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
class I:
    def __init__(self, a): pass
class Plain: pass
n, s = None, 'abc'
for call in ("none(1)", "one()", "one(1, 2)", "two()", "two(1)", "two(1, 2, 3)", "three()", "three(1)", "opt()", "opt(1, 2, 3)", "f()", "f(1, 2)", "f(1, 2, 3, 4, d=1)", "f(1, 2, d=1, q=2)", "f(1, 2, a=1, d=1)",
             "kwonly()", "kwonly(x=1)", "kwonly(1, x=1, y=1, z=1)", "posonly(a=1, b=2)", "posonly(1, b=2)", "posonly(1)", "one(b=1)", "one(1, a=1)", "two(b=1)", "C().m()", "C().m(1, 2)", "C.m()", "C().nothing()", "C().cm(1)", "C.sm(1)",
             "I()", "I(1, 2)", "I(b=1)", "Plain(1)", "Plain(a=1)", "one(*5)", "one(**5)", "one(*[1, 2])", "one(**{1: 2})", "two(**{'a': 1}, **{'a': 2})", "two(a=1, **{'a': 2})", "(lambda x: x)()", "(lambda: 0)(1)", "one(a=1, aa=2)", "n()", "s()", "C()()", "f(1, 2, d=1, zz=2)", "kwonly(x=1, y=2, z=3, xx=4)"):
    try:
        eval(call)
    except TypeError as e:
        print(call, "|", e)
