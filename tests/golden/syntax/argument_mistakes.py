# Comprehensions among arguments, bindings at the top of statements, and the ends of texts.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))


show("f(*a for a in b)")
show("f(*a for a)")
show("f(c, *a for a in b)")
show("f(x=1 for x in y)")
show("f(y, x=1 async for x in y)")
show("a.b := 1")
show("a, b.c := 2")
show("lambda: x := 1")
show("x = a.b := 3")
show("with (a as b, c as d, *e): pass")
show("match x:\n    case {**a, **b}: pass")
show("x = \\\n")
show("\\\n")
show("x = 'a\\\n")
show("def f():\n    match x:\n        case 1:\n            nonlocal y\n")
show("def f():\n    nonlocal a, b\n    nonlocal b, a\n")
