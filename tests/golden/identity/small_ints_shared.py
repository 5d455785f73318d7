# Ints from -5 to 256 exist once; larger results are new objects.
def same(n):
    return n + 0 is int(str(n))

for n in (-7, -6, -5, -4, -1, 0, 1, 100, 255, 256, 257, 258, 1000):
    print(n, same(n))

a = 250
b = 250
steps = []
for i in range(10):
    a += 1
    b += 1
    steps.append(a is b)
print(steps)

a, b = -3, -3
steps = []
for i in range(6):
    a -= 1
    b -= 1
    steps.append(a is b)
print(steps)
hundred, twelve = 100, 12
print(len("x" * 256) is int("256"), len([0] * 257) is len([1] * 257))
folded, thousand = (10 ** 20) // (10 ** 18), (10 ** 20) // (10 ** 17)
print(folded is hundred, thousand is int("1000"))
print(int("12") is twelve, int(12.0) is twelve, round(12.4) is twelve, abs(-12) is twelve)
