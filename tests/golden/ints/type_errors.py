# What the operators say about operands they do not know.
ops = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "<<": lambda a, b: a << b,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "@": lambda a, b: a @ b, "<": lambda a, b: a < b,
}
for name, op in ops.items():
    for pair in ((1, "a"), (None, 1), (1, [1]), ({}, 1)):
        try:
            print(name, op(*pair))
        except TypeError as e:
            print(name, e)
x = 1
for code in ("x += 'a'", "x -= None", "x *= {}", "x @= 1", "x <<= 1.5", "-'a'", "+[]", "~1.5", "-None"):
    try:
        exec(code)
    except TypeError as e:
        print(code, "|", e)
try:
    len(5)
except TypeError as e:
    print(e)
for code in ("x[0]", "x()", "x.y", "for i in x: pass", "1 in x", "x[0] = 2", "del x[0]", "del x.y", "x.y = 1"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
