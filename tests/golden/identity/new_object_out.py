# Operations that give a new object although the value does not change.
import math
n = int("1000")
x = n + 1
f = n + 0.5
print(x + 0 is x, x - 0 is x, x * 1 is x, x | 0 is x, x & -1 is x, x ^ 0 is x)
print(x << 0 is x, x >> 0 is x, x // 1 is x, x ** 1 is x, -(-x) is x, ~~x is x)
print(f + 0 is f, f * 1 is f, f - 0.0 is f, f / 1 is f, f ** 1 is f, -(-f) is f)
print(abs(f) is f, round(f, 1) is f, int(str(x)) is x, float(str(f)) is f)
print(sum([x]) is x, sum([x], 0) is x, sum([f], 0.0) is f)
print(math.gcd(x, 0) is x, math.prod([x]) is x)
print(divmod(x, 1)[0] is x, pow(x, 1) is x, int(float(x)) is x)
big = n ** 10
print(big + 0 is big, big * 1 is big, big // 1 is big, big | 0 is big, big >> 0 is big)
print(-(-big) is big, big - 0 is big)
t = x
t += 0
print(t is x, t == x)
g = f
g *= 1
print(g is f, g == f)
print([x] + [] is [x], [x][:] == [x], dict(a=x) is dict(a=x))
items = [x]
print(items + [] is items, items * 1 is items, list(items) is items, items.copy() is items)
s = {x}
print(s | set() is s, s.copy() is s, set(s) is s)
