# Printing, comparing and hashing very deep structures raises RecursionError.
N = 100000
a = b = None
for _ in range(N): a, b = [a], [b]
for name, f in {"repr list": lambda: repr(a), "str list": lambda: str(a), "eq list": lambda: a == b, "lt list": lambda: a < b}.items():
    try: f(); print(name, "no error")
    except RecursionError: print(name, "RecursionError")
a = b = ()
for _ in range(N): a, b = (a,), (b,)
c = ()
for _ in range(5000): c = (c,)
for name, f in {"repr tuple": lambda: repr(a), "eq tuple": lambda: a == b, "hash tuple": lambda: hash(c)}.items():
    try: f(); print(name, "no error")
    except RecursionError: print(name, "RecursionError")
a, b = {}, {}
for _ in range(N): a, b = {1: a}, {1: b}
for name, f in {"repr dict": lambda: repr(a), "eq dict": lambda: a == b}.items():
    try: f(); print(name, "no error")
    except RecursionError: print(name, "RecursionError")
print(a is not b, len(a))
shallow = None
for _ in range(100): shallow = [shallow]
print(len(repr(shallow)), shallow == eval(repr(shallow)))
