# Functions are objects with attributes.
def f(a, b: int = 1, *c, d: "x" = 2, **e) -> str:
    "The doc string."
    local = a
    return local
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__)
f.attr = 5; f.__dict__["other"] = 6; print(f.attr, f.other, vars(f), f.__dict__)
f.__name__ = "renamed"; f.__doc__ = None; f.__defaults__ = (7,); print(f.__name__, f.__doc__, f.__qualname__)
def g(x=1): return x
g.__defaults__ = (2,); print(g()); g.__defaults__ = None
try:
    g()
except TypeError as e:
    print(e)
c = f.__code__
print(c.co_name, c.co_varnames, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_nlocals, c.co_freevars, c.co_cellvars, c.co_flags & 0x0C, c.co_firstlineno)
class K:
    def m(self): "m doc"
    class Inner:
        def deep(self):
            def local(): pass
            return local
print(K.m.__qualname__, K.m.__doc__, K.Inner.__qualname__, K.Inner.deep.__qualname__, K.Inner().deep().__qualname__, K().m.__name__, K().m.__qualname__, K().m.__doc__)
print((lambda: 0).__name__, (lambda x: x).__qualname__, len.__name__, [].append.__name__, "".join.__qualname__, print.__module__, type(f).__name__, type(len).__name__, type(K().m).__name__, type("".join).__name__, type(str.join).__name__)
for code in ("f.nope", "del f.nope", "f.__name__ = 5", "f.__code__ = 1", "f.__defaults__ = 5", "f.__dict__ = 5", "len.x = 1", "K().m.x = 1", "f.__closure__ = ()", "f < f"):
    try:
        exec(code)
    except (AttributeError, TypeError) as e:
        print(code, "|", type(e).__name__, e)
def swap(): return 1
def swap2(): return 2
swap.__code__ = swap2.__code__; print(swap(), callable(swap), callable(5), callable(K), callable(K()), bool(swap), swap == swap2)
