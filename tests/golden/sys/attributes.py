# The sys module.
import sys
print(type(sys.argv).__name__, len(sys.argv), sys.argv[0], sys.argv[1:], type(sys.path).__name__, sys.maxsize == 2 ** 63 - 1, sys.byteorder, sys.maxunicode, sys.version_info[:2] >= (3, 13), sys.version_info.major, sys.platform, sys.getrecursionlimit())
print(sys.getsizeof(1) > 0, sys.getsizeof([]) < sys.getsizeof([1] * 100), type(sys.getsizeof("")).__name__, sys.intern("a b") is sys.intern("a " + "b"), "sys" in sys.modules, sys.modules["sys"] is sys, sys.getrefcount(object()))
x = []; y = x
print(sys.getrefcount(x), sys.getrefcount([]), sys.exc_info(), type(sys.stdout).__name__, sys.stdout is sys.__stdout__, "builtins" in sys.builtin_module_names, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.hash_info.modulus, sys.executable != "", sys.implementation.name != "")
sys.setrecursionlimit(200)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
d = depth(0); print(150 < d < 200, sys.getrecursionlimit()); sys.setrecursionlimit(1000)
for call in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("a"), lambda: sys.intern(5), lambda: sys.getrefcount(), lambda: sys.exit(1, 2), lambda: sys.getsizeof(), lambda: sys.nothing):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
for code in (None, 0, 3, "text", True, [1]):
    try: sys.exit(code)
    except SystemExit as e: print(repr(e), repr(e.code))
class Sized:
    def __sizeof__(self): return 5
print(sys.getsizeof(Sized()) >= 5, sys.stdout.write("x\n"), sys.stderr.write(""), sys.stdin.read() == "", sys.flags.optimize, hasattr(sys, "ps1"))
frame = sys._getframe(); print(frame.f_code.co_name, frame.f_lineno, frame.f_globals is globals())
def who(): return sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_name
print(who(), (lambda: who())())
sys.stdout.write("no newline at the end, "); sys.stdout.flush(); sys.stdout.writelines(["a", "b\n"])
