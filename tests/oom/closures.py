def outer(n):
    total = 0
    def add(k):
        nonlocal total
        total += k * n
        return lambda: total
    return add
a = outer(1000)
print([a(i)() for i in range(5)])
