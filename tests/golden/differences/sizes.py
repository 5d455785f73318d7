# sys.getsizeof gives Pyrena's own sizes; CPython's stand in the comments.
import sys

def size(label, value):
    print(f"{label:14} {sys.getsizeof(value)}")

size("1", 1)                    # 28
size("2**40", 2 ** 40)          # 32
size("2**100", 2 ** 100)        # 40
size("1.0", 1.0)                # 24
size("''", "")                  # 41
size("'abc'", "abc")            # 44
size("'\\xe9'", "\xe9")         # 61
size("b''", b"")                # 33
size("()", ())                  # 40
size("(1, 2)", (1, 2))          # 56
size("[]", [])                  # 56
size("[1, 2]", [1, 2])          # 72
size("{}", {})                  # 64
size("{1: 1}", {1: 1})          # 224
size("set()", set())            # 216
size("slice", slice(1))         # 56
