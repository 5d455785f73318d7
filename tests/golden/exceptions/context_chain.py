# __context__ and sys.exception() follow the handlers.
import sys
print(sys.exception(), sys.exc_info())
try: raise ValueError(1)
except ValueError as a:
    print(repr(sys.exception()), sys.exc_info()[0].__name__, sys.exc_info()[1] is a)
    try: raise KeyError(2)
    except KeyError as b:
        print(repr(sys.exception()), b.__context__ is a)
        def f(): return repr(sys.exception())
        print(f())
        try: raise IndexError(3)
        except IndexError as c: print(c.__context__ is b, c.__context__.__context__ is a)
    print(repr(sys.exception()))
print(sys.exception())
def gen():
    try: yield repr(sys.exception())
    except TypeError as t: yield repr(sys.exception()), repr(t.__context__)
    yield repr(sys.exception())
try: raise ValueError("outer")
except ValueError:
    g = gen()
    print(next(g), g.throw(TypeError("thrown")), next(g))
print(sys.exception())
def deep(n):
    try:
        if n == 0: raise ValueError("bottom")
        deep(n - 1)
    except ValueError as e: raise ValueError(f"level {n}")
try: deep(3)
except ValueError as e:
    chain = []
    while e: chain.append(str(e)); e = e.__context__
    print(chain)
try:
    try: raise KeyError("a")
    finally: raise ValueError("b")
except ValueError as e: print(repr(e.__context__))
try:
    try: raise KeyError("a")
    except KeyError as k:
        try: raise k
        except KeyError as again: print(again is k, again.__context__)
        raise k
except KeyError as k: print(k.__context__)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError("from exit")
try:
    with CM(): raise ValueError("from body")
except RuntimeError as e: print(e, repr(e.__context__))
def cleared():
    try: 1 / 0
    except ZeroDivisionError: pass
    try: raise ValueError
    except ValueError as e: return e.__context__
print(cleared())
