# The lines that a SyntaxError shows: those joined to the last one read, or one looked up without its end.
def show(source, mode="exec"):
    try:
        compile(source, "text", mode)
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
    else:
        print("accepted", repr(source))



show("x = 1 + \\\n  2 3\n")
show('x = """\n\n""" foo bar\n')
show("foo(a b\n, c)\n")
show("foo(a\n  b, c)\n")
show("[1,\n 2 3,\n 4\n")
show("foo(\na\n")
show("foo(a\n")
show("if x:\n\n   foo\n  bar\n")
show("try: pass\n")
show("f'''{a\nb}'''\n")
show("f'''\n{a b}'''\n")
show("f'{a'\n")
show("x = 'abc\n")
show("0777\n")
show("f'\\x' 'c'\n")
show("f'\\N{foo}'\n")
show("", "single")
show("# nothing\n", "single")
