# Importing modules and packages from the script's folder.
import sys
import pkg_shapes
import pkg_shapes.circle as circ
from pkg_shapes import square, UNIT
from pkg_shapes.square import area as square_area, Square
from pkg_shapes.sub import deep
import lib_plain, lib_plain as alias
print(pkg_shapes.__name__, circ.__name__, square.__name__, deep.__name__, lib_plain is alias)
print(circ.area(2), square_area(3), Square(4).area(), UNIT, deep.where(), pkg_shapes.sub.deep is deep)
print(lib_plain.__name__, lib_plain.value, lib_plain.get(), lib_plain.__doc__)
lib_plain.value = 99; print(lib_plain.get(), alias.value)
from lib_plain import value; value = 5; print(lib_plain.value)
import lib_plain; print(lib_plain.loads)
print("lib_plain" in sys.modules, sys.modules["lib_plain"] is lib_plain, "pkg_shapes.sub.deep" in sys.modules, pkg_shapes.__package__, deep.__package__, pkg_shapes.circle is circ)
def f():
    import lib_plain as local
    from pkg_shapes.circle import area
    return local.value, area(1)
print(f())
from lib_star import *
print(public, also, "_hidden" in globals(), "not_listed" in globals())
from lib_plain import *
print(value, "_private" in globals(), get())
for code in ("import nothing_there", "from lib_plain import missing", "import pkg_shapes.nope", "from pkg_shapes import nope", "from pkg_shapes.circle import nope", "import lib_plain.sub", "from . import x", "import lib_fails", "import lib_fails", "from nothing_there.deep import x"):
    try: exec(code)
    except Exception as e: print(code, "|", type(e).__name__, str(e).split(" (")[0], e.name if isinstance(e, ImportError) else "")
print("lib_fails" in sys.modules); m = __import__("pkg_shapes.circle"); print(m.__name__); del sys.modules["lib_plain"]; import lib_plain as again; print(again is lib_plain, again.value, alias.value)
