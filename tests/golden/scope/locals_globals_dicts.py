# locals(), globals(), vars() and dir().
def f(a, b=2):
    c = a + b
    d = locals()
    d["c"] = "changed in the dict only"
    return sorted(d), c
print(f(1))
globals()["dynamic"] = 5
print(dynamic, "dynamic" in dir(), locals() is globals(), vars() is globals())
def g():
    x = 1
    def h():
        y = x
        return sorted(locals().items())
    return h()
print(g())
class C:
    a = 1
    b = sorted(k for k in vars() if len(k) == 1)
print(C.b, [k for k in vars(C) if not k.startswith("__")], [k for k in dir(C) if not k.startswith("__")])
class D(C):
    def __init__(self): self.z = 1
    def m(self): pass
print([k for k in dir(D()) if not k.startswith("__")], vars(D()))
def empty(): return locals()
def nothing():
    if False: x = 1
    return locals()
print(empty(), nothing(), [sorted(locals()) for q in range(1)] == [["q"]] or "module level")
print(eval("a + b", {"a": 1}, {"b": 2}), eval("sorted(locals())", {}, {"k": 1}))
ns = {}
exec("x = 1\ndef f(): return x\nclass K: y = x\nfor i in range(3): pass", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["f"](), ns["K"].y, ns["i"], "__builtins__" in ns)
del globals()["dynamic"]
try:
    dynamic
except NameError as e:
    print(e)
class Custom:
    def __dir__(self): return ["b", "a"]
print(dir(Custom()), "append" in dir([]), "__len__" in dir(""), dir(type("E", (), {"q": 1})())[-1])
for arg in (5, object(), len):
    try:
        vars(arg)
    except TypeError as e:
        print(e)
