# b = a makes a second name for the same object, whatever its kind.
n = int("999")
a = n + 1
b = a
c = n + 1
print(a is b, a is c, a == c, id(a) == id(b), id(a) == id(c))

f = float("2.5")
g = f
h = f + 0
print(f is g, f is h, f == h)

big = n ** 20
other = big
again = n ** 20
print(big is other, big is again, big == again)

x = y = z = n * 2
print(x is y, y is z)
x += 1
print(x is y, y is z, x, y)

def locals_only(n):
    a = n + 1000
    b = n + 1000
    c = a
    d = c
    return a is b, a is c, c is d, a is not b, a is not d

print(locals_only(5), locals_only(0), locals_only(-999))
