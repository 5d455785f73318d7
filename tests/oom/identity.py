a = 1000
b = a
c = [a] * 3
def f(x): return x
print(a is b, c[0] is c[1], f(a) is a, id(a) == id(b), (a + 1) is a)
class O: pass
o = O()
o.n = a + 5
p = o.n
print(p is o.n, {p: 1}, (a, b))
