import sys
ns = {}
exec("def f(x):\n    class C:\n        y = [x for x in range(3)]\n    return C.y, x\n", ns)
print(ns["f"](1), eval("a + b", {"a": 1}, {"b": 2}), compile("1 + 2", "<s>", "eval").co_consts)
for bad in "x = (", "def f(:", "f'{'", "a b", "print 1", "'\\N{nope}'", "  x\n y":
    try:
        compile(bad, "<bad>", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno)
