# Modules are objects: attributes, __getattr__, dir and deletion.
import lib_getattr as g, sys, math
print(g.real, g.computed, g.other, hasattr(g, "missing_one"), type(g).__name__, g.__name__)
try: g.missing_one
except AttributeError as e: print(e)
try: math.nope
except AttributeError as e: print(e)
try: sys.nope = 1; print(sys.nope); del sys.nope; sys.nope
except AttributeError as e: print(e)
g.added = 5; print(g.added, "added" in dir(g), vars(g)["added"], g.__dict__["added"]); del g.added
try: g.real.nope
except AttributeError as e: print(e)
try: del g.zzz
except AttributeError as e: print(e)
m = type(sys)("made", "doc"); m.x = 1; print(m.__name__, m.__doc__, m.x, repr(m), m.__dict__["x"]); sys.modules["made"] = m
import made; from made import x; print(made is m, x)
sys.modules["blocked"] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
sys.modules["odd"] = "a string"; import odd; print(odd)
print(repr(math)[:14], repr(sys)[:13], __name__, sys.modules["__main__"].__name__, sys.modules["__main__"].m is m)
import sys as s2; print(s2 is sys); from math import sqrt as root, pi; print(root(16), round(pi, 4))
import builtins, math
print(len.__self__ is builtins, math.sqrt.__self__ is math, [].append.__self__, dict.fromkeys.__self__)
print(builtins.__spec__.name, repr(builtins.__package__), range(0).__bool__(), "__bool__" in dir(list))
