import sys
import warnings

warnings.warn("on stderr")
warnings.warn("a category", RuntimeWarning)


def caller():
    warnings.warn("about who calls", stacklevel=2)


caller()
print(repr(warnings.formatwarning("m", UserWarning, "f.py", 3, "the line")))
print(repr(warnings.formatwarning("m", UserWarning, "f.py", 3)))
warnings.showwarning("m", UserWarning, "f.py", 3, sys.stdout, "  a line ")


class Mine(UserWarning):
    pass


warnings.warn("mine", Mine)
print(sorted(k for k in __warningregistry__ if k == "version" or k[0] == "mine"))
