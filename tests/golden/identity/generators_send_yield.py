# yield, send, return and yield from pass the object itself.
n = int("1000")
x = n + 1
f = n + 0.5

def echo():
    got = None
    while True:
        got = yield got

e = echo()
next(e)
print(e.send(x) is x, e.send(f) is f)

def yielder():
    v = n + 2
    yield v
    yield v
    w = v
    v += 1
    yield w
    yield v

a, b, c, d = yielder()
print(a is b, a is c, a is d, d)

def returner():
    yield x
    return x

def delegate():
    result = yield from returner()
    yield result

one, two = delegate()
print(one is x, two is x)

it = returner()
next(it)
try:
    next(it)
except StopIteration as stop:
    print(stop.value is x, stop.args[0] is x, stop.value is stop.args[0])

def fresh():
    return n + 7
    yield

try:
    next(fresh())
except StopIteration as stop:
    print(stop.value is stop.args[0], stop.value)

def thrown():
    try:
        yield
    except ValueError as err:
        yield err

t = thrown()
next(t)
error = ValueError(x)
print(t.throw(error) is error, error.args[0] is x)
