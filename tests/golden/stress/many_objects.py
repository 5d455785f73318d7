# Many small objects made and dropped, with their counts.
class P:
    alive = 0
    def __init__(self, v): self.v = v; P.alive += 1
    def __del__(self): P.alive -= 1
for round in range(5):
    objs = [P(i) for i in range(10000)]
    print(P.alive, end=" ")
    del objs[::2]; print(P.alive, end=" ")
    objs = {o.v: o for o in objs}; print(P.alive, end=" ")
    objs = None; print(P.alive)
total = 0
for i in range(200000):
    t = (i, i + 1); l = [t, t]; d = {"k": l}; total += d["k"][1][0] & 1
print(total)
s = 0
for i in range(100000): s += len(str(i) + "x") + len((i, i)) + len([i])
print(s)
def gen(n):
    for i in range(n): yield P(i)
print(sum(p.v for p in gen(20000)), P.alive)
cache = {}
for i in range(50000): cache[i % 100] = P(i)
print(len(cache), P.alive); cache.clear(); print(P.alive)
def rec(n): return [P(n), rec(n - 1)] if n else None
x = rec(200); print(P.alive); x = None; print(P.alive)
fs = [lambda i=i: i for i in range(10000)]; print(sum(f() for f in fs)); fs = None
its = [iter(range(i)) for i in range(5000)]; print(sum(next(i, 0) for i in its)); its = None
strings = {f"key{i}": i for i in range(50000)}; print(strings["key49999"], len(strings)); strings = None
print("end", P.alive)
