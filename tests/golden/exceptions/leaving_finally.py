# return, break and continue in a finally clause take the place of what was under way.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, end=" ")
    def __repr__(self): return f"D{self.n}"
def a(x):
    try: return D(x)
    finally: return "finally"
def b(x):
    try: return D(x + 1)
    finally:
        if x: return [x, x + 2][1]
def c(x):
    for i in range(3):
        try: return D(i)
        finally:
            if i < x: continue
    return "never"
def d(x):
    while True:
        try: return x in [1, 2]
        finally: break
    return "after break"
def e(x):
    try:
        try: return x + 1
        finally:
            try: return x + 2
            finally:
                for y in [D(7), D(8)]:
                    if x: return x + 3
    finally: print("outer", end=" ")
def f(x):
    try: raise ValueError(x)
    except ValueError as v: return v.args[0] + 1
    finally:
        try:
            if x == 1: return D(x), "inner"
        except KeyError: pass
def g(x):
    for i in [D(1), D(2)]:
        try:
            for j in [D(3)]:
                try: return i, j
                finally:
                    if x == 0: break
        finally:
            if x == 1: break
    else: return "else"
    return "broke"
def h(x):
    try: return D(x)
    finally: 1 / (x - 1)
def i(x):
    with open("/dev/null") as n:
        try: return D(x), n.closed
        finally:
            if x: return "with left", n.closed
def j(x):
    try: return D(x)
    finally:
        try: return D(x + 10)
        finally: x += 5
def k(x):
    def gen():
        try: yield D(x)
        finally: return
    return [v.n for v in gen()], next(gen()).n
for fn in (a, b, c, d, e, f, g, h, i, j, k):
    for arg in (0, 1):
        try: print(fn.__name__, arg, fn(arg))
        except ZeroDivisionError as err: print(fn.__name__, arg, err)
