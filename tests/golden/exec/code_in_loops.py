# Programs built as text.
source = []
for n in range(3): source.append(f"def power_{n}(x): return x ** {n}")
source.append("table = {n: globals()[f'power_{n}'] for n in range(3)}")
ns = {}
exec("\n".join(source), ns)
print([ns["table"][n](5) for n in range(3)])
def make(fields):
    args = ", ".join(fields)
    body = "\n".join(f"        self.{f} = {f}" for f in fields)
    parts = " + ', ' + ".join(f"'{f}=' + repr(self.{f})" for f in fields)
    text = f"class R:\n    def __init__(self, {args}):\n{body}\n    def __repr__(self): return 'R(' + {parts} + ')'\n"
    scope = {}
    exec(text, scope)
    return scope["R"]
R = make(["x", "y"]); print(R(1, "two"), R.__module__ if "__module__" in vars(R) else "-")
def brainf(code, out=""):
    lines, depth = ["cells = [0] * 50", "p = 0", "out = []"], 0
    for c in code:
        pad = "    " * depth
        if c == "+": lines.append(pad + "cells[p] += 1")
        if c == "-": lines.append(pad + "cells[p] -= 1")
        if c == ">": lines.append(pad + "p += 1")
        if c == "<": lines.append(pad + "p -= 1")
        if c == ".": lines.append(pad + "out.append(chr(cells[p]))")
        if c == "[": lines.append(pad + "while cells[p]:"); depth += 1; lines.append("    " * depth + "pass")
        if c == "]": depth -= 1
    scope = {}
    exec("\n".join(lines), scope)
    return "".join(scope["out"])
print(brainf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."))
results = []
for expr in ("1+1", "2**10", "'a'*3", "[1,2][1]", "1/0", "max(1,2)", "(", "nope"):
    try: results.append(eval(expr))
    except Exception as e: results.append(type(e).__name__)
print(results)
code = compile("i * 2", "<loop>", "eval"); print([eval(code, {"i": i}) for i in range(5)], sum(eval(code) for i in range(4)))
counter = 0
for _ in range(5): exec("counter += 1")
print(counter)
env = {"log": []}
for step in ("x = 5", "x += 1", "log.append(x)", "del x", "log.append('x' in dir())"): exec(step, env)
print(env["log"])
