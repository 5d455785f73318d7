# global and nonlocal behind other uses of the name: only an import may come before.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))



show("import x; global x")
show("def f():\n    import x\n    global x")
show("def f():\n    from a import x\n    nonlocal x")
show("def f():\n    import x\n    x = 1\n    global x")
show("def f():\n    x = 1\n    import x\n    global x")
show("def f():\n    x = 1\n    print(x)\n    global x")
show("def f():\n    x: int\n    global x")
show("def f():\n    x += 1\n    global x")


def load():
    import math as loaded
    global loaded


load()
print(loaded.__name__)
