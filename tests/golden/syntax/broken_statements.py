# Statements with two things wrong, or broken off: which mistake CPython finds, and where.
STATEMENTS = """
3 =
x / 1 =
x = y = 1 =
(yield) = 1 =
[a, f()] = x +
x, 1 y = 1
a, b b = b a
1 = x y
(1,) +=
None += is True
a, *b : = x
[0]: = int 3
x, += = 1
del a, b[0] <<
del (a, b) >, [c]
(1 as, 2)
case = type  _ = 4
lambda *0: 1
lambda *,, a: 1
lambda a=1, b *: 1
lambda a=1, b: 1
def f(*, 2): pass
def f(a=1, b c): pass
def f(a=1, b): pass
def f(*): pass
a b print c
a  b exec not c
x y if y  z
_ lambda x=, *a: x
a b { c
1 b { c
x: int { 5 x
x = a b (
f(a, b=1, *c, d, **e)
f(a, **b, c)
f(a, b=1, c, d=2)
{x for x | in y}
{x: y for x ^, y in z}
(x 5(, y)
(x f'{x}' for x in y)
(1 := , 2)
(1 := 2)
f(x > 5 :=, 2)
x = y if z else
match x ==
match x
f'{x!y z}'
f'{x!y}'
f'{x!}'
a f'{' -
x: int f'{'
pass f'{'
def f[T: int str](): pass
type X[T int] = 1
from import
x[a b[]]
"""
for statement in STATEMENTS.strip().split("\n"):
    try:
        compile(statement, "statement", "exec")
    except SyntaxError as error:
        print(f"{statement:32}{error.msg} {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset} {error.text!r}")
    else:
        print(statement, "is fine")
