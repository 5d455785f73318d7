import traceback

for text in "x = = 1", "  a\n b", "f(1 2)", "'abc", "def f(:\n  pass", "a b c", "x = (1,\n", "for\n":
    try:
        compile(text, "made.py", "exec")
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)), end="")
for error in SyntaxError("words"), SyntaxError("words", ("f.py", 3, 2, "some text", 3, 6)), SyntaxError(), SyntaxError("m", ("f", 1, None, None)):
    print("".join(traceback.format_exception_only(error)), end="")
