l = list(range(30))
l.append(l[:5])
l[2:4] = [100, 200, 300]
l.extend("abc")
del l[5:20:2]
l.insert(0, 1000)
print(l, l * 2, l[::-1], l.pop(), l.index(100), [[y for y in range(x)] for x in range(4)])
m = sorted([5, 3, 9, 1] * 8, key=lambda v: -v)
m.sort()
print(m)
