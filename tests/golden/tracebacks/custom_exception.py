# Exceptions of classes in modules, classes and with odd strings.
class Error(Exception):
    class Inner(Exception):
        def __str__(self):
            return "two\nlines"

try:
    raise Error.Inner
except Error.Inner as e:
    print(repr(e), str(e))
raise Error.Inner()
