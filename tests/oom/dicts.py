d = {i: str(i) for i in range(40)}
d.update(a=1, b=[2])
for i in range(0, 40, 3):
    del d[i]
print(d, list(d.items())[:3], d.keys() & {1, 2}, d.setdefault("z", []), {**d, "q": 1}, d | {5: 6}, dict.fromkeys("abc", 0))
print(d.pop(1), d.popitem(), d.copy() == d)
