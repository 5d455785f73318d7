# Small mistakes in headers: empty type parameters, a slash with nothing before it, patterns, bare stars.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))



show("def f[](): pass")
show("class A[]: pass")
show("type X[] = int")
show("def f(/): pass")
show("def f(/, a): pass")
show("lambda *, **k: 1")
show("def f(*, **k): pass")
show("match x:\n    case {**_}: pass\n")
show("with (a, b as c, d) as e: pass")
show("with (a as b), c: pass")
show("__debug__: int")
show("__debug__: int = 1")
