# In a class body and its comprehensions there is no class yet: __class__ is an ordinary name there.
def attempt(source):
    names = {}
    try:
        exec(source, names)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(names.get("result"))


attempt("class D: result = [__class__ for _ in [1]]")
attempt("class D: result = __class__")
attempt("__class__ = 9\nclass D: made = [__class__ for _ in [1]]\nresult = D.made")
attempt("class D:\n    __class__ = 5\n    made = __class__\n    def f(self): return __class__\nresult = D.made, D.f(0)")
attempt("class D:\n    __class__ = 5\n    made = [__class__ for _ in [1]]")
attempt("""
class D:
    def f(self):
        return [__class__ for _ in [1]], list(__class__ for _ in [1]), (lambda: __class__)(), [[__class__ for _ in [1]] for _ in [1]]
result = D().f()
""")
attempt("""
class D:
    def f(self):
        __class__ = 3
        return super()
D().f()
""")
attempt("""
class D(list):
    def f(self):
        return [super().append for _ in [1]]
result = len(D().f())
""")
attempt("""
class D(list):
    def f(self):
        return list(super().append for _ in [1])
D().f()
""")
