# An assignment that cannot be may have been meant as a comparison.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))



show("a, 1 = 1")
show("1, a = 1")
show("a, f() = b == c")
show("a, (1) = 1")
show("a, (yield) = 3")
show("a = b, 1 = c")
show("a = 1 = c")
show("a, 1, = 2")
show("(a, 1) = 2")
show("[a] + b = 2")
show("None + 1 = 2")
show("a, not b = 3")
show("a, -b = 3")
show("1 = not x")
show("(a == b) = c")
show("(a) = 1 = c")
show("x.y = 1, 2 = 3")
