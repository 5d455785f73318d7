def g(n):
    try:
        for i in range(n):
            got = yield i * 1000
            if got: print("got", got)
    finally:
        print("closed")
def h():
    r = yield from g(3)
    return [r]
x = g(5)
print(next(x), x.send("hello"), list(h()), sum(i * i for i in range(10)))
x.close()
y = g(2)
next(y)
try:
    y.throw(ValueError("in"))
except ValueError as e:
    print(e)
