from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
import heapq
import bisect

x = 5000
d = deque([x, 6000, 7000])
print(d[0] is x, d[1] is d[1], next(iter(d)) is x, d.copy()[1] is d[1], (d * 2)[4] is d[1], (d + d)[3] is x)
second = d[1]
d.rotate(1)
print(d[2] is second, d.pop() is second, d.popleft() == 7000, d.popleft() is x)
d.extend(range(1000, 1003))
d.insert(1, x)
print(d[1] is x, list(d)[2] is d[2], d.index(x), deque(d, 2)[1] is d[-1])
h = [9000, x, 8000]
y = h[0]
heapq.heapify(h)
print(h[0] is x, heapq.heappop(h) is x, heapq.heappushpop(h, x) is x, heapq.nsmallest(1, h)[0] is h[0], max(h) is y, heapq.heapreplace(h, x) == 8000)
l = [1000, 2000]
bisect.insort(l, x)
print(l[2] is x, bisect.bisect(l, x))
dd = defaultdict(lambda: x + 1)
print(dd["a"] is dd["a"], dd["b"] is dd["a"], defaultdict(None, {1: x})[1] is x)
od = OrderedDict([(x, x)])
print(next(iter(od)) is x, od[x] is x, list(od.items())[0][1] is x, od.popitem()[0] is x)
c = Counter({"a": x})
print(c["a"] is x, c.most_common(1)[0][1] is x, (c + Counter())["a"] is x)
c["a"] += 1
print(c["a"] is c["a"])
P = namedtuple("P", "a b")
p = P(x, 9999)
print(p.a is x, p[0] is x, p.b is p.b, p._replace(b=1).a is x, p._asdict()["b"] is p.b, P._make([x, 1]).a is x)
print(ChainMap({1: x})[1] is x)
