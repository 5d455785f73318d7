# Default values and closed-over variables are references to one object.
n = int("1000")
x = n + 1

def f(a=x, *, k=n + 2):
    return a, k

print(f()[0] is x, f()[1] is f()[1], f.__defaults__[0] is x, f.__kwdefaults__["k"] is f()[1])

def outer():
    v = n + 3

    def get():
        return v

    def add():
        nonlocal v
        v += 1
        return v

    return get, add, v

get, add, v = outer()
print(get() is get(), get() is v)
w = add()
print(get() is w, get() is v, v, w)
print(get.__closure__[0].cell_contents is w)

def make(a):
    return lambda: a

same = make(x)
print(same() is x, make(x)() is same(), make(n + 1)() is x)
makers = [lambda i=i: i for i in (x, n + 5)]
print(makers[0]() is x, makers[1]() is makers[1]())

def counter():
    count = n
    while True:
        count += 1
        yield count, lambda: count

gen = counter()
first, read = next(gen)
print(read() is first)
second, read2 = next(gen)
print(read() is second, read() is read2(), first, second)
