# Comprehensions keep the objects their element expression gives.
n = int("1000")
src = [n + 1, n + 2]
out = [v for v in src]
print([a is b for a, b in zip(src, out)])
pairs = [(v, v) for v in src]
print([p[0] is p[1] for p in pairs], [p[0] is s for p, s in zip(pairs, src)])
d = {k: k for k in src}
print([k is v for k, v in d.items()], [k is s for k, s in zip(d, src)])
d = {v: w for v, w in zip(src, src)}
print([k is v for k, v in d.items()])
s = {v for v in src[:1]}
print(list(s)[0] is src[0])
g = list(v for v in src)
print(g[0] is src[0])
x = n + 3
filled = [x for _ in range(3)]
print(all(v is x for v in filled))
fresh = [n + 3 for _ in range(3)]
print(fresh[0] is fresh[1], fresh)
walrus = [(y := v + 1, y) for v in src]
print([a is b for a, b in walrus], walrus[-1][0] is y)
filtered = [v for v in src if v > n + 1]
print(filtered, filtered[0] is src[1])
grid = [[x] * 2 for _ in range(2)]
print(grid[0] is grid[1], grid[0][0] is grid[1][1])
flat = [v for row in grid for v in row]
print(all(v is x for v in flat))

def inside(n):
    x = n + 1
    items = [x for _ in range(2)]
    return items[0] is x, items[0] is items[1]

print(inside(n))
