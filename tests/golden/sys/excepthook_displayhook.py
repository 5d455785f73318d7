# Hooks that a program may replace.
import sys
def display(v): print("display", repr(v))
sys.displayhook = display
exec(compile("1 + 1", "<s>", "single")); exec(compile("None", "<s>", "single")); exec(compile("'a'; 'b'", "<s>", "single"))
sys.displayhook = sys.__displayhook__
exec(compile("[1, 'x']", "<s>", "single")); import builtins; print(builtins._)
exec(compile("None", "<s>", "single")); print(builtins._)
def hook(t, v, tb): print("hook", t.__name__, v, tb.tb_lineno, tb.tb_next is not None)
sys.excepthook = hook
def f(): raise KeyError("last words")
f()
