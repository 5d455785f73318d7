# A module that does not exist, and a name that a module does not have.
try:
    from sys import squareroot
except ImportError as e:
    print(e)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e)
from sys import nothing_like_this
