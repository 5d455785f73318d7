# An operator method gets the operand objects themselves.
n = int("1000")

class R:
    def __radd__(self, other):
        return other

    def __add__(self, other):
        return other

    def __eq__(self, other):
        seen.append(other)
        return True

    __hash__ = None

    def __getitem__(self, key):
        return key

    def __contains__(self, item):
        seen.append(item)
        return True

    def __call__(self, v):
        return v

    def __rsub__(self, other):
        return other

    __rmul__ = __rtruediv__ = __rand__ = __rlshift__ = __rpow__ = __rsub__

seen = []
r = R()
x = n + 1
f = n + 0.5
lst = [n + 2, f]
print((x + r) is x, (r + x) is x, (lst[0] + r) is lst[0], (lst[1] + r) is f)
print(r[x] is x, r(x) is x, (x - r) is x, (x * r) is x, (f / r) is f, (x & r) is x)
print((x << r) is x, (x ** r) is x)
print(x == r, seen.pop() is x, x in r, seen.pop() is x, lst[0] == r, seen.pop() is lst[0])
y = x
y += r
print(y is x)

def local(a):
    b = a + 1
    items = [b, a]
    return (b + r) is b, (items[0] + r) is b, r[b] is b, (r + b) is (b + r)

print(local(n))

class Holder:
    pass

h = Holder()
h.v = n + 5
print((h.v + r) is h.v, (r + h.v) is h.v, r[h.v] is h.v)
d = {"k": n + 6}
print((d["k"] + r) is d["k"], r[d["k"]] is d["k"])
t = (n + 7,)
print((t[0] + r) is t[0])
print(((x + 1) + r) == x + 1, sum([r], x) is x)
