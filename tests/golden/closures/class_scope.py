# Class bodies see enclosing functions, but methods do not see the class body.
x = "global"
def outer():
    x = "outer"
    class A:
        before = x
        x = "class"
        after = x
        def m(self): return x
        lam = lambda self: x
        comp = [x for _ in range(1)]
        gen = list((x, y) for y in (x,))
    class B:
        x = x
        def m(self):
            return __class__
    class C:
        def set(self):
            nonlocal x
            x = "changed"
    a = A()
    print(A.before if hasattr(A, "before") else "-", A.after, a.m(), a.lam(), A.comp, A.gen, B.x, B().m() is B)
    C().set()
    print(x, a.m())
try:
    outer()
except NameError as e:
    print(type(e).__name__, e)
def outer2():
    x = "outer2"
    class A:
        seen = x
        def m(self): return x
    return A
print(outer2().seen, outer2()().m(), x)
class G:
    global x
    x = "set in class"
print(x, hasattr(G, "x"))
class D:
    n = 3
    squares = [i * i for i in range(n)]
    pairs = {k: v for k, v in zip("ab", squares)}
    def f(self, d=n): return d
    try:
        bad = [n for _ in range(1)]
    except NameError as e:
        bad = str(e)
print(D.squares, D.pairs, D().f(), D.bad)
class E:
    a = 1
    class F:
        try:
            b = a
        except NameError as e:
            b = str(e)
    del a
print(E.F.b, hasattr(E, "a"))
def f():
    class L:
        y = locals().get("y", "none") 
        names = sorted(k for k in locals() if not k.startswith("_"))
    return L.names, L.y
print(f())
