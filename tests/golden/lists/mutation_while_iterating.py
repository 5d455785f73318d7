# Changing a list during iteration is allowed; iterators look at the index.
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
    print(x, a)
b = [1, 2]
for x in b:
    if len(b) < 6:
        b.append(x * 10)
print(b)
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "end"))
c = [1, 2, 3]
it = iter(c)
next(it); c.clear()
print(list(it)); c.extend([7, 8, 9])
print(list(it), it.__length_hint__())
d = [1, 2, 3]
r = reversed(d)
d.append(4)
print(list(r), d)
for i, x in enumerate(d):
    d[i] = x * 2
print(d)
e = [3, 1, 2]
for x in e[:]:
    e.remove(x)
print(e, [x for x in e], [f(1) for f in [lambda v: v, str]])
while d:
    print(d.pop(), end=" ")
else:
    print("empty")
