# next, send, throw, close and their errors.
def g():
    log.append("start")
    try:
        x = yield 1
        log.append(("got", x))
        y = yield 2
        log.append(("got", y))
        return "result"
    except GeneratorExit: log.append("exit"); raise
    except ValueError as e: log.append(repr(e)); yield "after throw"
    finally: log.append("finally")
log = []
it = g(); print(log, next(it), it.send("a"))
try: it.send("b")
except StopIteration as e: print(e.value, log)
try: next(it)
except StopIteration as e: print(repr(e.value))
log.clear(); it = g(); next(it); it.close(); it.close(); print(log)
log.clear(); it = g(); it.close(); print(log, list(it))
log.clear(); it = g(); next(it); print(it.throw(ValueError("t")), log, list(it), log)
it = g()
for call in (lambda: it.send(5), lambda: it.throw(KeyError("before start")), lambda: next(it), lambda: g().throw(5), lambda: g().send(), lambda: g().throw("x")):
    try: print(call())
    except BaseException as e: print(type(e).__name__, e)
def ignores():
    try: yield
    except GeneratorExit: yield "still here"
i = ignores(); next(i)
try: i.close()
except RuntimeError as e: print(e)
print(list(i))
def stops():
    yield 1
    raise StopIteration("inside")
try: list(stops())
except RuntimeError as e: print(e, repr(e.__cause__))
def self_run():
    yield next(me)
me = self_run()
try: next(me)
except ValueError as e: print(e)
def infinite():
    n = 0
    while True: n = (yield n) or n + 1
c = infinite(); print(next(c), next(c), c.send(10), next(c), next(c))
print(g.__name__, it.__name__, c.gi_frame is not None, c.gi_running, c.gi_yieldfrom, type(c).__name__, iter(c) is c); c.close(); print(c.gi_frame)
def catch_return():
    try: yield 1
    except ZeroDivisionError: return "caught"
r = catch_return(); next(r)
try: r.throw(ZeroDivisionError)
except StopIteration as e: print(e.value)
r = catch_return(); next(r)
def closes_value():
    try: yield 1
    except GeneratorExit: return "close value"
v = closes_value(); next(v); print(v.close(), r.close())
