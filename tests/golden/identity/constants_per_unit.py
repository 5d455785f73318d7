# Each text given to exec or eval is a unit of its own; only small ints and interned strings are shared.
a = 1000
env = {}
exec("b = 1000\nc = 1000\ndef f(): return 1000", env)
print(env["b"] is env["c"], env["f"]() is env["b"], env["b"] is a)
exec("d = 1000", env)
print(env["d"] is env["b"])
print(eval("1000") is a, eval("1000") is eval("1000"), eval("100") is eval("100"))
code = compile("1000", "text", "eval")
print(eval(code) is eval(code))
print(eval("'name'") is eval("'name'"), eval("'two words'") is eval("'two words'"))
print(eval("(1000, 1)") is eval("(1000, 1)"), eval("()") is eval("()"))
exec("x = 1000; y = 1000", env)
print(env["x"] is env["y"])
for line in ("p = 1000", "q = 1000"):
    exec(line, env)
print(env["p"] is env["q"])
f = eval("lambda: (2000, 2000)")
t = f()
print(t[0] is t[1], f() is t)
print(eval("2.5") is eval("2.5"), eval("2.5 + 0") is eval("2.5"))
