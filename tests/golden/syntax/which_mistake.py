# Which mistake is named, and where: found by changing tokens of valid statements at random.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))


show("x = [*, *b]")
show("x = [*a b]")
show("x[*]")
show("print(*;)")
show("(a b)")
show("(c b)")  # a beginning of `case`
show("{a, *b, 3}{")
show("'x' \"b\" b'c'")
show("f(a, 'x' b'c')")
show("def x[a:b, c:d, ...]")
show("def f[T(a: T): ...")
show("def f(a) -> += T: ...")
show("def f(a) -> T @: ...")
show("x: list[int = []\n")
show("{a: b for a, } in c")
show("from a * import\n")
show("a.b(c)(e[f].g = h\n")
show("f(a.b=1)")
show("f(None=1)")
show("x[a:b c::d]")
show("with (a as b c): pass")
show("match x:\n    case [1, *a {'k': v}]: pass\n")
show("x  {**a,\n**b}")
show("1.__add__(2)")
show("1._a")
show("from a import b, (c)")
show("from a import b,")
