# and, or, not, if-else, chained comparison and walrus hand on their operands.
n = int("1000")
x, y = n + 1, n + 2
zero = 0.0 * n
print((x and y) is y, (x or y) is x, (zero and x) is zero, (zero or x) is x)
print((x if x else y) is x, (x if zero else y) is y, (None or x) is x)

def pick(a, b, flag):
    r = a if flag else b
    s = flag and a or b
    t = b
    if flag:
        t = a
    return r, s, t

for flag in (True, False):
    r, s, t = pick(x, y, flag)
    print(r is s, s is t, r is (x if flag else y))
if (v := x) > n:
    print(v is x)
seen = []
def note(v):
    seen.append(v)
    return v

print(note(n) < note(x) < note(y), [a is b for a, b in zip(seen, (n, x, y))])
z = [w := n + 5, w, w]
print(z[0] is z[1], z[1] is z[2], z[0] is w)
t = (x, y)[zero == 0]
print(t is y)
print({True: x, False: y}[x < y] is x)
value = x
while value is x:
    value = y
print(value is y)
print([v for v in (x, y) if v is not x][0] is y)
def default(v=None):
    return v or x
print(default() is x, default(y) is y, default(0) is x)
