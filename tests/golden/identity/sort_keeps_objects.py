# Sorting moves the objects; equal ones keep their order; the key function sees the items.
n = int("1000")
a = [n + 3, n + 1, n + 2]
copy = list(a)
a.sort()
print(a, a[0] is copy[1], a[1] is copy[2], a[2] is copy[0])
seen = []

def key(v):
    seen.append(v)
    return -v

b = sorted(copy, key=key)
print(b, [p is q for p, q in zip(seen, copy)], b[0] is copy[0])
equal = [n + 5, n + 5, n + 5]
first, second, third = equal
equal.sort()
print(equal[0] is first, equal[1] is second, equal[2] is third)
equal.sort(reverse=True)
print(equal[0] is first, equal[2] is third)
equal.reverse()
print(equal[0] is third, equal[2] is first)

class Item:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

x = n + 9
items = [Item(x), Item(x), Item(n)]
one, two, three = items
items.sort()
print(items[0] is three, items[1] is one, items[2] is two, items[1].v is x)
mixed = [n + 0.5, n, n + 0.25]
p, q, r = mixed
mixed.sort(key=lambda v: v)
print(mixed[0] is q, mixed[1] is r, mixed[2] is p)
print(max(copy, key=lambda v: v) is copy[0], min(copy, key=key) is copy[0])
busy = [3, 1, 2]
try:
    busy.sort(key=lambda v: busy.append(v))
except (ValueError, TypeError) as e:
    print(type(e).__name__, e)
try:
    busy = [3, 1, 2]
    busy.sort(key=lambda v: busy.append(v) or v)
except ValueError as e:
    print(type(e).__name__, e)
