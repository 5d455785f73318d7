# Slides 10, 11, 13, 15, 16: why two names are one object, or are not.
import mem
import sys

def show(a, b):
    explanation = mem.explain(a, b)
    assert explanation.same == (a is b)
    print(f"{a!r:>10.20} {b!r:>10.20}  {explanation}")

a = 123
b = 123
show(a, b)
a = 1000
b = 1000
show(a, b)
show(a, int("1000"))
show(int("1000"), int("1000"))
show(1000, eval("1000"))
show(None, None)
show(True, 1)
show("n", "python"[5])
show("", "abc"[3:])
show((), tuple([]))
show("hello world", "hello world")
show("hello world", " ".join(["hello", "world"]))
show(sys.intern(" ".join(["hi", "you"])), sys.intern(" ".join(["hi", "you"])))
show("python", "".join(["py", "thon"]))
show("ab".upper(), "ab".upper())
show(1.5, float("1.5"))
show(b"xy", bytes([120, 121]))
shared = [1]
show(shared, shared)
show([1], [1])
show("1", 1)
print(tuple(mem.explain(a, a)))
try:
    mem.explain(1)
except TypeError as error:
    print(error)
