# The order of try, except, else and finally.
def run(kind):
    log = []
    try:
        log.append("try")
        if kind == "value": raise ValueError("v")
        if kind == "key": raise KeyError("k")
        if kind == "return": return log
    except ValueError as e:
        log.append(f"except {e}")
    except (KeyError, IndexError) as e:
        log.append(f"tuple {e!r}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log
for kind in ("none", "value", "key", "return"): print(kind, run(kind))
try:
    run(None), (lambda: 1 / 0)()
except ArithmeticError as e: print(type(e).__name__, e)
def override():
    try: return "try"
    finally: return "finally"
def swallow():
    try: raise ValueError
    finally: return "swallowed"
def loop():
    out = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally: out.append(f"f{i}")
    else: out.append("else")
    return out
def nested():
    out = []
    try:
        try:
            try: 1 / 0
            finally: out.append("inner finally")
        except KeyError: out.append("never")
        finally: out.append("middle finally")
    except ZeroDivisionError as e: out.append(str(e))
    return out
def value():
    x = 1
    try: return x
    finally: x = 2
def reraise():
    try:
        try: [][1]
        except IndexError: raise
    except LookupError as e: return type(e).__name__, str(e)
def in_handler():
    try:
        try: 1 / 0
        except ZeroDivisionError: {}["x"]
    except KeyError as e: return repr(e), repr(e.__context__)
def else_raises():
    try:
        try: pass
        except ValueError: return "wrong"
        else: raise ValueError("from else")
        finally: print("f")
    except ValueError as e: return str(e)
def while_finally():
    n = 0
    while True:
        try:
            n += 1
            if n < 3: continue
            break
        finally: n += 10
    return n
print(override(), swallow(), loop(), nested(), value(), reraise(), in_handler(), else_raises(), while_finally())
e = "outer"
try: raise ValueError
except ValueError as e: pass
print("e" in globals())
def gen_finally():
    try: yield 1; yield 2
    finally: print("generator finally")
g = gen_finally(); next(g); g.close()
for x in gen_finally():
    break
print("done")
