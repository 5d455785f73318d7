# Each operation of a closed file refuses, in words of its own.
name = "scratch_closed.txt"
open(name, "w").write("x")
operations = (("read", ()), ("readline", ()), ("readlines", ()), ("write", (b"x",)), ("writelines", ([],)), ("seek", (0,)), ("tell", ()),
    ("flush", ()), ("truncate", ()), ("fileno", ()), ("isatty", ()), ("seekable", ()), ("__next__", ()), ("__iter__", ()), ("__enter__", ()))
for mode in ("rb", "wb", "r+b", "r", "w"):
    f = open(name, mode)
    f.close()
    f.close()
    for method, args in operations:
        try: print(mode, method, getattr(f, method)(*args))
        except Exception as e: print(mode, method, type(e).__name__, e)
open(name, "w").close()
