# f_locals of a function writes through to its variables; other names are kept beside them.
import sys
from collections.abc import Mapping


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def function():
    x = 1

    def inner():
        return x
    proxy = sys._getframe().f_locals
    proxy["x"] = 50
    proxy["new"] = 3
    print(inner(), x, locals()["new"], len(proxy), "x" in proxy, "none" in proxy, proxy.get("none", 4))
    print(list(proxy), proxy.keys(), proxy == dict(proxy), proxy == sys._getframe().f_locals, reversed(proxy))
    attempt(lambda: proxy["nothing"])
    attempt(lambda: proxy.pop("x"))
    attempt(lambda: proxy.update([1]))
    attempt(lambda: proxy | 3)
    attempt(lambda: hash(proxy))
    attempt(lambda: proxy[[]])
    attempt(lambda: proxy < {})
    attempt(lambda: type(proxy)(1))
    attempt(lambda: type(proxy)())
    try:
        del proxy["x"]
    except TypeError as error:
        print(error)
    proxy.update({"x": 7, "late": 8})
    print(late, x, sorted(proxy | {"z": 1}))
    late = 9
    proxy |= {"late": 10}
    print(late, proxy.setdefault("x", 0), isinstance(proxy, Mapping), type(proxy).__name__)
    match proxy:
        case {"x": found}:
            print("x is", found)
    return repr(proxy).count("{...}")


print(function())


def loop(n):
    total = 0
    product = 1.5
    for i in range(n):
        product *= 2.0
        if i == 2:
            sys._getframe().f_locals["total"] = 1000
            sys._getframe().f_locals["product"] = 100.0
            sys._getframe().f_locals["i"] = "other"
            print(i)
        total += 1
    return total, product


print(loop(5))


def generator():
    value = 1
    while True:
        value = (yield value) or value


g = generator()
next(g)
g.gi_frame.f_locals["value"] = 42
print(g.send(None), dict(g.gi_frame.f_locals))


def failing():
    kept = 1
    raise ValueError


try:
    failing()
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    frame.f_locals["kept"] = 2
    print(frame.f_locals)
y = 5
print([list(sys._getframe().f_locals) for x in [1]], [sorted(locals()) for x in [1]])


class C:
    z = 3
    names = [sorted(locals()) for x in [1]]
    written = [sys._getframe().f_locals.__setitem__("q", 3) for x in [1]]
    after = [sorted(locals()) for x in [1]], "q" in locals()


print(C.names, C.after)


def beside():
    return [sys._getframe().f_locals["a"] for a in [77]], list(sorted(locals()) for h in [1])


print(beside())
