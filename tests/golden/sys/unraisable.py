# sys.unraisablehook and facts.
import sys


class Broken:
    def __del__(self):
        raise ValueError("in del")


def hook(arguments):
    print("hook", arguments.exc_type.__name__, arguments.exc_value, arguments.exc_traceback is not None, arguments.object.__qualname__)


sys.unraisablehook = hook
Broken()
sys.unraisablehook = sys.__unraisablehook__
print(sys.audit("event", 1), sys.gettrace(), sys.getprofile(), sys.abiflags == "", isinstance(sys.prefix, str), sys.prefix == sys.base_prefix, sys.thread_info.name)
try:
    sys.audit(1)
except TypeError as error:
    print(type(error).__name__)
