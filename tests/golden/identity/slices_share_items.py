# A slice is a new container with the same items; a full tuple slice is the tuple itself.
n = int("1000")
a = [n + i for i in range(6)]
b = a[:]
print(b is a, b == a, all(p is q for p, q in zip(a, b)))
c = a[1:4]
print([c[i] is a[i + 1] for i in range(3)])
d = a[::-2]
print(d, d[0] is a[5], d[1] is a[3], d[2] is a[1])
t = tuple(a)
print(t[:] is t, t[0:6] is t, t[0:5] is t, t[0] is a[0], tuple(t) is t, list(a) is a)
print(t[1:3][0] is a[1])
s = "hello world"
print(s[:] is s, s[0:len(s)] is s, str(s) is s, s[0] is s[0:1], s[1:2] is chr(101), s[3:3] is str())
by = b"hello world"
print(by[:] is by, bytes(by) is by, by[0] is by[0])
nothing = ()
print(nothing * 5 is nothing, t[3:3] is nothing, tuple([]) is nothing)
e = a[2:4] + a[2:4]
print(e[0] is e[2], e[0] is a[2])
a[1:3] = a[3:5]
print(a, a[1] is a[3], a[2] is a[4])
del a[0:2]
print(a, c[1] is a[0])
