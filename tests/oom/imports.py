import sys, math, time
import helper_module
import helper_package.part as p
from helper_package import part
from helper_module import *
print(value, p is part, math.sqrt(2), helper_module.__name__, "helper_module" in sys.modules)
try:
    import no_such_module
except ImportError as e:
    print(e)
try:
    from helper_module import nope
except ImportError as e:
    print(e.name)
