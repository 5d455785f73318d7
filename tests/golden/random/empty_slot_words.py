# The error about an empty slot names the class in full.
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

def make():
    class C:
        __slots__ = ("s",)
    return C

tell(lambda: make()().s)
tell(lambda: make()().t)
D = make()
D.__module__ = "elsewhere"
tell(lambda: D().s)
