# Lists that contain themselves.
a = [1]
a.append(a)
print(a, len(a), a[1] is a, a[1][1][0], a in a)
b = [a, [a]]
print(b)
d = {"l": a}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
a[1] = 2
print(a, repr([[]]), [[], [[]], [[[]]]])
class N:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"N{len(self.items)}"
print(N().items, [N(), (N(),), {1: N()}])
x, y = [], []
x.append(y); y.append(x)
print(x)
try:
    print(x == y)
except RecursionError as e:
    print("RecursionError", "comparison" in str(e))
deep = []
for _ in range(50):
    deep = [deep]
print(deep)
