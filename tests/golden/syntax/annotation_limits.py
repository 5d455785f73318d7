# What an annotation must not contain, also when it stays text; names of annotations in functions count.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))



for future in "", "from __future__ import annotations\n":
    for text in ("x: (yield)", "def f(a: (yield)): pass", "def f() -> (yield 1): pass",
                 "def f():\n    x: (await y)", "x: (y := 1)", "x: (lambda: (yield))",
                 "class A:\n    x: [(yield) for a in b]", "async def f():\n    x: (await y)"):
        show(future + text)
show("def f():\n    from __future__ import annotations\n")
show("from __future__ import nothing\n")
show("if x:\n    from __future__ import annotations\n")


def outer():
    Kind = int

    def inner():
        x: Kind
    return inner


print(outer().__code__.co_freevars)
