# l + l, l += l and l.extend(l) share the items of l.
n = int("1000")
a = [n + 1, n + 2, n + 0.5]
b = a + a
print([b[i] is b[i + 3] for i in range(3)], [a[i] is b[i] for i in range(3)])

a = [n + 1, n + 2]
first, second = a
a += a
print(a, [a[i] is a[i + 2] for i in range(2)], a[0] is first, a[3] is second)

a = [n + 1, n + 2]
a.extend(a)
print(a, [a[i] is a[i + 2] for i in range(2)])

a = [n + 1, n + 2]
a[:] = a
print(a)
keep = a[0]
a[len(a):] = a
print(a, a[0] is keep, a[2] is keep)

a = [n + 7]
a[0:0] = a
print(a, a[0] is a[1])

a = [n + 1] + [n + 1]
print(a[0] is a[1])
t = (n + 1,)
u = t + t
print(u[0] is u[1], u[0] is t[0])
t += t
print(t[0] is u[0], t[1] is u[0])
s = [n + 3]
s += (s[0], s[0])
print(s[0] is s[1], s[1] is s[2])
