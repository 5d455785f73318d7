# A set keeps the first of equal items.
n = int("1000")
a = n + 1
b = n + 1
s = {a}
s.add(b)
print(len(s), list(s)[0] is a)
s.discard(b)
s.add(b)
print(list(s)[0] is b)
s = {a, b}
print(list(s)[0] is a)
s = set([b, a])
print(list(s)[0] is b)
print(s.pop() is b, s)
u = {a} | {b}
print(list(u)[0] is a)
i = {a} & {b}
print(len(i), list(i)[0] == a)
print(list({a, 5} - {5})[0] is a)
f = frozenset([a])
print(list(f)[0] is a, frozenset(f) is f, f.copy() is f, f | set() is f)
t = float("nan")
s = {t}
print(t in s, float("nan") in s, len({t, t}), len({float("nan"), float("nan")}))
x = n + 0.5
s = {x}
for item in s:
    print(item is x)
