# Walking a traceback.
def a(): b()
def b():
    x = "local of b"
    raise ValueError("deep")
try: a()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno, sorted(k for k in tb.tb_frame.f_locals if len(k) == 1) if tb.tb_frame.f_code.co_name != "<module>" else "-")
        last, tb = tb, tb.tb_next
    print(last.tb_frame.f_locals["x"], last.tb_frame.f_back.f_code.co_name, type(last).__name__, type(last.tb_frame).__name__, last.tb_frame.f_globals is globals())
    again = e.with_traceback(None); print(again is e, e.__traceback__)
try:
    try: a()
    except ValueError as e: saved = e.__traceback__; raise KeyError("other").with_traceback(saved)
except KeyError as k:
    names, t = [], k.__traceback__
    while t: names.append(t.tb_frame.f_code.co_name); t = t.tb_next
    print(names)
def depth(n):
    if n: depth(n - 1)
    else: 1 / 0
def count(tb):
    n = 0
    while tb: n, tb = n + 1, tb.tb_next
    return n
try: depth(10)
except ZeroDivisionError as e: first = e; print(count(e.__traceback__))
try: raise first
except ZeroDivisionError as e: print(count(e.__traceback__), e is first)
try:
    try: depth(2)
    except ZeroDivisionError: raise
except ZeroDivisionError as e: print(count(e.__traceback__))
def gen():
    yield 1
    raise LookupError("gen")
try:
    for _ in gen(): pass
except LookupError as e: print(count(e.__traceback__), e.__traceback__.tb_next.tb_frame.f_code.co_name)
import sys
def where(): f = sys._getframe(); return f.f_code.co_name, f.f_back.f_code.co_name, f.f_lineno
def outer(): return where()
print(outer(), sys._getframe().f_back)
try: sys._getframe(100)
except ValueError as e: print(e)
