# zip, enumerate and items hand out the objects themselves, in tuples of their own.
n = int("1000")
a = [n + 1, n + 2]
b = [n + 0.5, n + 1.5]
pairs = list(zip(a, b))
print([p[0] is x and p[1] is y for p, x, y in zip(pairs, a, b)])
print(pairs[0] is pairs[1], pairs)
kept = []
for pair in zip(a, b):
    kept.append(pair)
print(kept, kept[0] is kept[1])
kept = [pair for pair in enumerate(b)]
print(kept, kept[0][1] is b[0], kept[1][1] is b[1])
both = list(zip(a, a))
print([x is y for x, y in both])
d = {"p": a[0], "q": b[0]}
pairs = list(d.items())
print(pairs[0][1] is a[0], pairs[1][1] is b[0])
for key, value in d.items():
    print(key, value is d[key])
one, two = zip(*zip(a, b))
print(one[0] is a[0], two[1] is b[1])
it = enumerate(a, n)
first = next(it)
second = next(it)
print(first, second, first[1] is a[0])
z = zip(a, b)
first = next(z)
second = next(z)
print(first, second)
