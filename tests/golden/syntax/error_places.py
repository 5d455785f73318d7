# Messages and places of common mistakes.
sources = [
    "x = (1, 2\ny = 3",
    "foo(a, b c)",
    "print 'hello'",
    "if x = 3:\n    pass",
    "while x\n    pass",
    "if x:\npass",
    "x = 1\n    y = 2",
    "f() = 1",
    "def f(a=1, b): pass",
    "f(a=1, b)",
    "try:\n    pass\nx = 1",
    "{1: 2, 3}",
    "x = 'abc",
    "f'{}'",
    "x = a if b",
    "1abc",
    "(a]",
    "del f()",
    "from a import b,",
    "x = 5 y",
]
for source in sources:
    try:
        compile(source, "mistake.py", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
