# while and for with else, break and continue, nested.
def first_factor(n):
    k = 2
    while k * k <= n:
        if n % k == 0: break
        k += 1
    else: return f"{n} is prime"
    return f"{n} = {k} * {n // k}"
print([first_factor(n) for n in (2, 9, 17, 91, 97)])
for n in range(2, 12):
    for m in range(2, n):
        if n % m == 0: break
    else:
        print(n, end=" ")
print()
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=" ")
else: print("never")
print(i)
while i < 0: pass
else: print("condition was false at once")
out = []
for a in range(4):
    for b in range(4):
        if b == 2: continue
        if a == 2: break
        for c in "xy":
            if a == 3 and c == "y": break
            out.append(f"{a}{b}{c}")
        else: out.append("|")
    else: out.append("/")
print(" ".join(out))
def find(grid, want):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == want: return r, c
    return None
print(find([[1, 2], [3, 4]], 3), find([[1]], 5))
for x in []: pass
else: print("empty loop", "x" in globals())
for i in range(3): i += 10
print(i)
n = 27; steps = 0
while n != 1: n = n // 2 if n % 2 == 0 else 3 * n + 1; steps += 1
print(steps)
it = iter(range(10))
for x in it:
    if x % 3 == 0: next(it, None)
    print(x, end=" ")
print(); d = {"a": 1, "b": 2}
for k, v in d.items(): d[k] = v * 2
print(d, [x for x in iter(lambda: d.pop("a", None), None)])
while d: d.popitem()
print(d); j = 5
while j: j -= 1
else: print("counted down", j)
for _ in range(2):
    try: continue
    finally: print("finally on continue")
def gen():
    for q in range(5):
        try:
            if q == 1: continue
            if q == 3: return
            yield q
        finally: print("f", q, end=" ")
print(list(gen()))
