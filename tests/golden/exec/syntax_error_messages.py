# The words for many broken expressions, and for some that are not.
def outcome(text):
    try: compile(text, "<text>", "eval")
    except SyntaxError as e: return f"{type(e).__name__}: {e.msg} at {e.lineno}:{e.offset}"
    return "fine"
for text in ("(" * 5, ")" * 5, "[(])", "{[(", "'" , "'''", "\\", "\0", "\x7f", "é=", "€", "１", "1_", "0b2", "0o8", "0xg", "1e", "1.e+", "1__2", "0_", "0b", "$", "?", "!", "a!b", "a b c", "\f", "@", ";", ":", "=", "==", "->", ":=", "...", "..", "`1`", "<>", "f'{'", "f'}'", "f'{}'", "f'{a b}'", "f'{!r}'", "f'{1!x}'", "b'é'", "'\\x4'", "'\\u12'", "'\\N{}'", "rb'\\x'", "u'x'", "ur'x'", "lambda", "yield", "await 1", "*a", "**a", "a, *b", "None = 1", "(a=1)", "f(a for a in b, c)", "f(**a, *b)", "f(a=1, 2)", "not", "1 if 2", "[x for]", "{1:}", "{1:2, 3}", "{**a, 1}", "a[", "a[]", "a.1", "a.", "1.a", "import a", "del", "pass pass"):
    print(ascii(text), "|", ascii(outcome(text)))
