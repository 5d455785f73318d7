# A loop over a container hands out its items; range makes a number each time.
n = int("1000")
items = [n + 1, n + 0.5, n ** 9]
for i, v in enumerate(items):
    print(v is items[i], end=" ")
print()
kept = []
for v in items:
    kept.append(v)
    v += 1
print([a is b for a, b in zip(kept, items)])
kept = []
for i in range(n, n + 3):
    kept.append(i)
    kept.append(i)
print(kept, [kept[j] is kept[j + 1] for j in range(0, 6, 2)], kept[0] is kept[2])
r = range(n, n + 3)
print(r[1] is r[1], list(r)[0] is list(r)[0], [a is b for a, b in zip(r, r)])
small = range(3)
print([a is b for a, b in zip(small, small)])
for v in items:
    last = v
print(last is v, last is items[2])
for items[0] in [n + 9]:
    w = items[0]
print(w is items[0], items[0])
total = n
seen = [total]
for v in (1, 2, 3):
    total += v
    seen.append(total)
print(seen, seen[-1] is total, seen[0] is n)
while True:
    top = total
    total += 1
    break
print(top is seen[-1], total)
matrix = [[n + i * j for j in range(2)] for i in range(2)]
for row in matrix:
    for j, cell in enumerate(row):
        print(cell is row[j], end=" ")
print()
