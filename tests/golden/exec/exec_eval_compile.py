# exec, eval and compile.
print(eval("1 + 2"), eval(" 3 * 4 "), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("(lambda a: a * 2)(4)"), eval("[i for i in range(3)]"), eval("len('abc')"), eval(b"1 + 1"))
ns = {}
print(exec("a = 1\nb = a + 1\ndef f(x): return x + b", ns), ns["b"], ns["f"](10), "__builtins__" in ns)
loc = {}; exec("z = 5", {}, loc); print(loc)
c = compile("p = 1\nq = p + 1", "<mine>", "exec"); d = {}; exec(c, d); print(d["q"], c.co_filename, type(c).__name__, c.co_name)
e = compile("6 * 7", "<e>", "eval"); print(eval(e), eval(e)); s = compile("5 + 5\n", "<s>", "single"); exec(s)
exec(compile("x = 1; x; 'shown'; None; [x]", "<s>", "single"))
def f():
    v = "local"
    exec("v = 'changed'; w = 1")
    return v, eval("v"), "w" in locals()
print(f())
g = 10
exec("g += 1"); print(g, eval("g"))
def h(a): return eval("a + g"), [eval("a", {"a": i}) for i in range(2)]
print(h(1))
for code in ("1 +", "x = 1", "", "a b", "print('x'", "'abc", "def f(): return", "5 = x", "f(**a, *b)", "lambda: yield x y", "if 1: pass"):
    try: print(eval(code))
    except SyntaxError as e: print(repr(code), "|", e.msg, e.lineno, e.offset)
for code in ("1/0", "undefined", "import nothing_here_x", "raise KeyError('k')", "class A: x = y", "for i in 5: pass", "def f(: pass", "x ==", "return 5", "yield 1", "break", "continue", "nonlocal x", "def f():\n  x = 1\n  global x", "await x", "from __future__ import nope"):
    try: exec(code, {})
    except Exception as e: print(repr(code), "|", type(e).__name__, e)
for args in ((5,), ("1", 5), ("1", {}, 5), (None,), ("a\0b",)):
    try: print(eval(*args))
    except (TypeError, ValueError, SyntaxError) as e: print(type(e).__name__, e)
class M(dict):
    def __missing__(self, k): return f"<{k}>"
print(eval("a + b", {}, M()), eval("sorted([3, 1])", {"__builtins__": {"sorted": lambda v: "mine"}}))
try: eval("len('x')", {"__builtins__": {}})
except NameError as e: print(e)
exec("def fact(n): return n and n * fact(n - 1) or 1"); print(fact(5)); exec("class K:\n  def m(self): return __class__"); print(K().m() is K)
print(eval("__name__"), eval("__name__", {"__name__": "other"})); exec("import math as mm\nprint(mm.sqrt(9))"); exec("", {}); print(exec("pass"), eval("(yield_ := 5)"))
