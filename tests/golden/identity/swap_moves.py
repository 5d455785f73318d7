# Swapping and rotating names moves references; no object is copied.
def swap(n):
    a = n + 1000
    b = n + 2000
    a0, b0 = a, b
    a, b = b, a
    return a is b0, b is a0, a, b

print(swap(1))

def fib_pairs(n):
    a, b = n, n + 1
    kept = []
    for _ in range(5):
        a, b = b, a + b
        kept.append(a)
        kept.append(b)
    # the second number of a pair is the first of the next pair
    return [kept[i] is kept[i + 1] for i in range(1, len(kept) - 1, 2)], kept

same, values = fib_pairs(1000)
print(same)
print(values)

x = [int("500"), int("600"), int("700")]
p, q, r = x
x[0], x[2] = x[2], x[0]
print(x, x[0] is r, x[1] is q, x[2] is p)
x[:] = x[1:] + x[:1]
print(x, x[0] is q, x[1] is p, x[2] is r)
