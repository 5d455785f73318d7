# The markers show which operation of a long expression failed.
def f(a, b, c):
    return (a + b) * 2 - (a + c) * (b + c)

print("start")
f(1, 2, "three")
