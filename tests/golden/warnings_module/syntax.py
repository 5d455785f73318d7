import warnings

text = 'x = 1 is 1\ny = "\\d"\nassert (x, "always")\n'
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    compile(text, "<text>", "exec")
for w in seen:
    print(w.category.__name__, w.message, w.filename, w.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(compile(text, "<text>", "exec").co_name)
