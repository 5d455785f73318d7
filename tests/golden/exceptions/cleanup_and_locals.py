# The name of a handler is deleted; the exception lets go of the frames.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    d = D("local of f")
    raise ValueError("from f")
try: f()
except ValueError as e: print("handling", e.__traceback__.tb_next is not None)
print("after handler")
def g():
    try: f()
    except ValueError: print("caught in g")
    print("still in g")
g()
keep = None
try: f()
except ValueError as e: keep = e
print("kept"); keep = None; print("dropped")
def h():
    e = "before"
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(h())
def tb_depth(n):
    if n: tb_depth(n - 1)
    else: raise KeyError("deep")
try: tb_depth(5)
except KeyError as e:
    t, lines = e.__traceback__, []
    while t: lines.append((t.tb_lineno, t.tb_frame.f_code.co_name)); t = t.tb_next
    print(len(lines), lines[0][1], lines[-1])
def loop():
    for i in range(3):
        try: raise ValueError(D(f"arg {i}"))
        except ValueError: print("loop", i)
loop()
