# Every float operation makes an object; names share it only by assignment.
def work(a):
    b = a + 1.0
    c = b
    b += 1.0
    d = c
    c = c * 1.0
    return b, c, d, c is d, c == d

print(work(0.5))
x = float("1.5")
y = float("1.5")
print(x is y, x == y, x is float(x))
items = [x, x, y]
print(items[0] is items[1], items[0] is items[2])
acc = 0.0
history = []
for i in range(4):
    acc += 0.25
    history.append(acc)
print(history, len({id(v) for v in history}))
acc = x
for i in range(3):
    acc = acc * 2
print(x, acc)

def keep_and_change(v):
    kept = [v]
    v += 1
    kept.append(v)
    v -= 1
    kept.append(v)
    return kept, kept[0] is kept[2], kept[0] == kept[2]

print(keep_and_change(x))
class P:
    pass

p = P()
p.x = x
q = p.x
p.x += 1
print(q, p.x, q is x)
d = {"v": x}
old = d["v"]
d["v"] += 1
print(old, d["v"], old is x)
t = (x,)
(a,) = t
a += 1
print(t, a, x)
