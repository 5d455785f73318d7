# A module that cannot be compiled.
try:
    import lib_badsyntax
except SyntaxError as e:
    print(type(e).__name__, e.msg, e.lineno, e.offset, e.text)
import lib_badsyntax
