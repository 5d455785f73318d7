# Who refers to a constant besides the program: its code, and the text while it runs.
import sys

number = 1000
print("int:          ", sys.getrefcount(number))
text = "some words"
print("str:          ", sys.getrefcount(text))
name = "looks_like_a_name"
print("interned str: ", sys.getrefcount(name))
variable = "variable"
print("a name:       ", sys.getrefcount(variable))
pair = (1, "part of a pair")
print("tuple:        ", sys.getrefcount(pair))
print("its item:     ", sys.getrefcount(pair[1]))


def function():
    local = 4000
    return sys.getrefcount(local)


print("in a function:", function())
exec("number = 5000; print('in exec:      ', sys.getrefcount(number))")
print("after exec:   ", sys.getrefcount(number))
print("in eval:      ", eval("sys.getrefcount(123456)"))
exec(compile("number = 6000; print('in code:      ', sys.getrefcount(number))", "text", "exec"))
# What the program makes itself has its own references only.
made = int("1000")
print("made:         ", sys.getrefcount(made))
made = sys.intern("".join(["not a", " name"]))
print("interned:     ", sys.getrefcount(made))
