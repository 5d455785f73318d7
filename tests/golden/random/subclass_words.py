# Whose name stands in errors, and whose repr is used, for subclasses.
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class S(set): pass
class F(frozenset): pass
class I(int): pass
class B(bytes):
    def __repr__(self): return "B()"
class A(bytearray):
    def __repr__(self): return "A()"

tell(lambda: S(1, 2, 3))
tell(lambda: F(1, 2))
tell(lambda: I(1, 2, 3))
tell(lambda: int(1, 2, 3))
tell(lambda: int(B(b"xyz")))
tell(lambda: str(B(b"x")))
tell(lambda: str(A(b"x")))

def subclass_with_words():
    class Base: pass
    class Derived(Base, word=1): pass

tell(subclass_with_words)
tell(lambda: dict(**{"a": 1}, **{"a": 2}))
