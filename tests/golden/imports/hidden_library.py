# A file beside the program comes before the library's module, but not before what the interpreter itself needs.
import fractions, sys

print(fractions.own)
try:
    fractions.Fraction
except AttributeError as error:
    print(str(error).replace(sys.path[0] + "/", ""))
try:
    from fractions import Fraction
except ImportError as error:
    print(str(error).replace(sys.path[0] + "/", ""))
import abc, itertools
print(abc.ABC, itertools.count)
