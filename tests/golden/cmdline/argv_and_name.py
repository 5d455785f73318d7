# What a script knows about itself.
import sys
print(__name__, sys.argv, __file__.split("/")[-1], __doc__, __package__, __builtins__ is not None)
print(sys.modules["__main__"].__name__, "__file__" in globals())
if __name__ == "__main__": print("run as a script")
def f(): pass
class C: pass
print(f.__module__, C.__module__, C, f.__globals__ is globals(), C.__qualname__)
