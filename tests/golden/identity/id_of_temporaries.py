# A temporary dies at once, so the next one of its size takes its place.
y = int("1000")
f = y + 0.5
print(id(y + 1) == id(y + 2))
print(id(f + 1) == id(f + 2))

def local(y):
    return id(y + 1) == id(y + 2)

print(local(y), local(f))

class C:
    pass

print(C() is C(), [] is [], object() is object())
a, b = y + 1, y + 2
print(id(a) == id(b))
