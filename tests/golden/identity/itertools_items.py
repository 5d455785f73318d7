from itertools import accumulate, batched, chain, combinations, count, cycle, groupby, islice, pairwise, product, repeat, starmap, tee, zip_longest
from operator import attrgetter, itemgetter

l = [1000, 2000, 3000]
x = 7000
print([a is b for a, b in zip(accumulate(l, max), l)], next(accumulate(l)) is l[0])
seen = []
list(accumulate(l, lambda t, v: seen.append((t, v)) or t + v))
print(seen[0][0] is l[0], seen[0][1] is l[1], seen[1][1] is l[2])
results = list(accumulate(l, lambda t, v: seen.append(t) or t + v))
print(seen[-1] is results[1])
print([a is b for a, b in zip(chain(l, l), l + l)], [a is x for a in repeat(x, 3)], [a is b for a, b in zip(cycle(l), l + l)])
print([b is l[i + 1] for i, (a, b) in enumerate(pairwise(l))], [a[0] is b for a, b in zip(batched(l, 1), l)], [a is b for a, b in zip(islice(l, 1, None), l[1:])])
p, q = tee(l)
print([a is b is c for a, b, c in zip(p, q, l)], [k is next(g) for k, g in groupby(l)], [k is l[i] for i, (k, g) in enumerate(groupby(l))])
print([a is l[0] and b is x for a, b in islice(zip_longest(l[:1], [], fillvalue=x), 1)], all(a is b for a, b in product([x], repeat=2)), [c[0] is l[0] for c in combinations(l, 2)])
print(list(starmap(lambda a, b: a is x and b is l[0], [(x, l[0])])), next(count(x)) is x, next(count(x, 2)) is x, next(count(1.5)) is not None)
g = itemgetter(0)
print(g(l) is l[0], g((x,)) is x, g(l) is g(l), itemgetter("k")({"k": x}) is x, itemgetter(0, 0)(l)[1] is l[0])


class A:
    pass


a = A()
a.n = x + 1
print(attrgetter("n")(a) is a.n, attrgetter("n")(a) is attrgetter("n")(a))
