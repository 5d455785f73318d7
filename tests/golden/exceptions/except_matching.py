# Which handler matches: classes, tuples, order, odd expressions.
class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass
def which(exc, *handlers):
    try:
        try: raise exc
        except handlers[0] as e: return 0, type(e).__name__
        except handlers[1] as e: return 1, type(e).__name__
    except BaseException as e: return "not caught", type(e).__name__
print(which(B(), A, B), which(B(), C, B), which(C("k"), KeyError, A), which(A(), (B, C), (KeyError, A)), which(ValueError(), A, B), which(KeyboardInterrupt(), Exception, A), which(A(), (), ((B, A),)[0]))
def v(x): print("eval", x.__name__); return x
try:
    try: raise KeyError
    except v(ValueError): pass
    except v(KeyError): print("found")
    except v(IndexError): pass
except v(Exception): pass
for handler in (5, "x", NameError("instance"), (ValueError, 5), [ValueError], object):
    try:
        try: raise ValueError("orig")
        except handler: print("caught?")
    except Exception as e: print(type(e).__name__, e, "| context:", repr(e.__context__))
try:
    try: raise ValueError("first")
    except undefined_handler: pass
except NameError as e: print(e, repr(e.__context__))
try: raise B("bare")
except: print("bare except")
class Meta(type):
    def __instancecheck__(c, o): return True
class Odd(Exception, metaclass=Meta): pass
try:
    try: raise ValueError("hooks are not used")
    except Odd: print("odd")
except ValueError as e: print(e)
exc = ValueError
try: raise exc
except exc as exc: print(type(exc).__name__)
print("exc" in globals())
for i in range(3):
    try: raise [KeyError, IndexError, LookupError][i](i)
    except KeyError: print("key")
    except IndexError: print("index")
    except LookupError: print("lookup")
