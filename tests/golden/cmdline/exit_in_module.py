# SystemExit raised deep inside ends the program after the finally clauses.
import sys
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t.__name__, v.code)
def deep(n):
    try:
        if n == 0: sys.exit(42)
        deep(n - 1)
    finally: print("finally", n)
with CM(): deep(2)
