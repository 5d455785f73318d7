# list(), copy(), star displays and comprehensions share the items they copy.
n = int("1000")
src = [n + 1, n + 0.25, n ** 9]

def same(other):
    return [p is q for p, q in zip(src, other, strict=True)]

print(same(list(src)), same(src.copy()), same([*src]), same(tuple(src)))
print(same([v for v in src]), same(list(v for v in src)), same([*map(lambda v: v, src)]))
print(same(list({i: v for i, v in enumerate(src)}.values())))
print(same(list(dict.fromkeys(src))), same(dict(zip("abc", src)).values()))
print(same([v for v, in zip(src)]), same([src[i] for i in range(3)]))
print(same([(v, i)[0] for i, v in enumerate(src)]))
copies = [[v, v] for v in src]
print([pair[0] is pair[1] for pair in copies], same([p[1] for p in copies]))
grown = []
for v in src:
    grown.append(v)
    grown.append(v)
print(same(grown[::2]), same(grown[1::2]))
nested = [list(src) for _ in range(2)]
print(nested[0] is nested[1], same(nested[0]), same(nested[1]))
new = [v + 0 for v in src]
print(same(new), new == src)
