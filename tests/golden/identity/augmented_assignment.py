# Augmented assignment rebinds numbers and changes lists in place.
n = int("1000")
a = b = n + 1
a += 1
print(a, b)
a = b = [n]
a += [n + 1]
print(a is b, b)
a = a + [1]
print(a is b)
d = {"k": n + 1}
v = d["k"]
d["k"] += 1
print(v, d["k"])
items = [n + 1, n + 2]
v, w = items
items[0] += 5
items[1] -= 5
print(v, w, items)
class C:
    n = n + 1

c = C()
c.n += 1
print(C.n, c.n)
t = ([n],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
s = u = "ab" + str(n)
s += "c"
print(s, u)
x = {1}
y = x
y |= {2}
print(x is y, x)
x = frozenset([1])
y = x
y |= {2}
print(x is y, x, y)
i = j = n + 7
i = i
print(i is j)
i -= 0
print(i is j, i == j)
def f(v):
    v += 1
    return v
print(f(j), j)
