# code.replace(): everything that leaves the instructions as they are; code objects compare by content.
import types


def add(x, /, y=5, *, z=1000):
    "words"
    return x + y + z + 2.5


def attempt(**changes):
    try:
        changed = add.__code__.replace(**changes)
    except Exception as error:
        print(type(error).__name__, error)
        return
    name, value = changes.popitem()
    print(name, getattr(changed, name) == value, changed == add.__code__)
    function = types.FunctionType(changed, globals(), "f", (5,))
    function.__kwdefaults__ = {changed.co_varnames[2]: 1000}
    print(function(1), function.__doc__)


print(add.__code__.co_consts, add.__code__.co_varnames)
attempt(co_consts=("other", 0.5))
attempt(co_varnames=("a", "b", "c"))
attempt(co_posonlyargcount=2)
attempt(co_firstlineno=77)
attempt(co_filename="elsewhere.py")
attempt(co_qualname="a.b")
attempt(co_name="other")
attempt(co_nlocals=3)
attempt(co_names=())
attempt(co_freevars=(), co_cellvars=())
attempt(co_name=1)
attempt(co_consts=[])
attempt(co_argcount="a")
attempt(nothing=1)
attempt(co_argcount=-1)


def deep(code):
    return code.replace(co_consts=tuple(deep(c) if isinstance(c, types.CodeType) else c * 2 if isinstance(c, int) else c
                                        for c in code.co_consts))


names = {}
exec(deep(compile("def f(): return 21\ndef g(n):\n    return lambda: n + 100", "text", "exec")), names)
print(names["f"](), names["g"](1)())
first, second, third = (eval(text).__code__ for text in ("lambda a: a + 1", "lambda a: a + 1", "lambda a: a - 1"))
print(first == second, hash(first) == hash(second), first == third, first == eval("lambda a: a + 1.0").__code__, first != 3)
print(len({first, second, third}))


def outer():
    shared = 1

    def inner(z):
        return [z for z in [shared]], [(a, z) for a in z]
    return inner


code = outer().__code__
print(code.co_varnames, code.co_nlocals, code.co_freevars, code.co_cellvars, outer.__code__.co_cellvars)
print(code.replace(co_freevars=("other",)).co_freevars, code.replace(co_name="n").co_name, (lambda: None).__code__.co_consts)
