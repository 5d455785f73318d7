# Errors behind the parser: huge literals, break in except*, names of a class that type scopes see.
def show(source):
    try:
        compile(source, "text", "exec")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), error.text and len(error.text), len(error.args))
    else:
        print("accepted")


show("x = [\n" + "1" * 5000 + "]\n")
show("-" + "1" * 4301)
show("x = " + "1" * 4300)
show("x = 0x" + "1" * 5000)
show("try: pass\nexcept* E:\n    break")
show("try: pass\nexcept* E:\n    continue")
show("for x in y:\n    try: pass\n    except* E: break")
show("for x in y:\n    try: pass\n    except* E:\n        for z in q: break")
show("break")
x = "global"


def outer():
    x = "nonlocal"

    class C:
        global x
        type A = x

        def f[T](self, y: x): pass

    class D:
        nonlocal x
        type A = x
        x = "D"
    return C.A.__value__, C.f.__annotations__, D.A.__value__, x


print(outer())
