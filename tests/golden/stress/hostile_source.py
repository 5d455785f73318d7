# Source texts at and beyond the limits of the compiler.
def outcome(text, mode="eval"):
    try:
        code = compile(text, "<text>", mode)
        return eval(code) if mode == "eval" else exec(code)
    except (SyntaxError, MemoryError, RecursionError, NameError) as e:
        return f"{type(e).__name__}: {str(e)[:60]}"
print(outcome("(" * 150 + "1" + ")" * 150), outcome("[" * 100 + "]" * 100) == eval("[" * 50 + "]" * 50) or "nested lists")
for c in "([{": print(outcome(c * 100000), outcome(c * 201))
print(outcome("-" * 100000 + "1"), outcome("not " * 100000 + "1"), outcome("~" * 100 + "5"), sep="\n")
print(outcome("1" + "+1" * 500), outcome("x = " * 100 + "5", "exec"), outcome("if 1:\n" + "".join(" " * i + "if 1:\n" for i in range(1, 99)) + " " * 99 + "pass", "exec"))
print(outcome("".join(" " * i + "if 1:\n" for i in range(101)) + " " * 101 + "pass", "exec"))
print(outcome("".join(" " * i + "for x in y:\n" for i in range(25)) + " " * 25 + "pass", "exec"))
print(outcome("".join(" " * i + "with x:\n" for i in range(25)) + " " * 25 + "pass", "exec"))
print(outcome("lambda: " * 50 + "1").__name__, len(outcome("[" + "1," * 100000 + "]")), len(outcome("'" + "x" * 1000000 + "'")), outcome("1" * 4000) % 10 ** 9, outcome("1" * 5000))
name = "n" * 100000; print(outcome(f"{name} = 5; assert {name} == 5", "exec"), len(outcome(f"'{name}' '{name}'")))
print(outcome("def f(" + ",".join(f"a{i}" for i in range(1000)) + "): return a999\nassert f(*range(1000)) == 999", "exec"))
print(outcome("assert (lambda *a: len(a))(" + ",".join(map(str, range(3000))) + ") == 3000", "exec"))
print(outcome("\n" * 100000 + "1"), outcome("\n" * 100000 + "x =", "exec"), outcome(" " * 100000 + "1"), outcome("1" + " " * 100000), outcome("#" * 1000000 + "\n7"))
print(outcome("x = 1\n" * 20000 + "assert x", "exec"), outcome("if 0: pass\n" + "elif 0: pass\n" * 50 + "else: pass", "exec"), outcome("'''" + "\n" * 10000 + "'''").count("\n"))
print(outcome("1 " + ".real" * 50), outcome("f'" * 1 + "{1}" * 500 + "'").count("1"), outcome("0x" + "f" * 1000) % 97, outcome("\\\n" * 1000 + "5"))
