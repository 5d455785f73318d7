# Expressions and prompt statements without a line end: errors at their end have no column.
def outcome(text, mode):
    try: compile(text, "<text>", mode)
    except SyntaxError as e: return f"{type(e).__name__}: {e.msg} at {e.lineno}:{e.offset}, {e.text!r}"
    return "fine"
for mode in ("eval", "single"):
    for text in ("1 +", "1 +\n", "\n1 +", "1 + # c", "\\", "1 + \\", "1 + \\\n", "(1\\", "(1", "'a", "a if b else", "x = ", "import", "from x import",
                 "del", "def f", "def f()", "if 1", "if 1:", "try: 1", "class A", "@a", "if 1:\n x +", "f(a b)", "print 1", "type X", "1=2"):
        print(mode, repr(text), "|", outcome(text, mode))
for text in ("", "\n", "\n\n", "# a", "  1", "a\n b", "1\n1"): print(repr(text), "|", outcome(text, "eval"))
for text in ("type X", "type X\n", "x; type X Y", "x = type X"): print(repr(text), "|", outcome(text, "exec"))
