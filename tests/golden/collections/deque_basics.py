from collections import deque
import copy
import gc
import weakref

d = deque("abc")
d.append("d")
d.appendleft("z")
print(d, len(d), d.pop(), d.popleft(), list(d), d[0], d[-1], d[1])
d.extend([1, 2])
d.extendleft([3, 4])
print(d, "b" in d, 9 in d, d.count("b"), d.index("b"), d.index(1, 3), d.index(3, -7, 2))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.rotate()
d.reverse()
print(d, list(reversed(d)))
d[0] = "first"
d[-1] = "last"
del d[2]
print(d)
d.insert(1, "in")
d.insert(-1, "near")
d.insert(100, "end")
d.insert(-100, "begin")
d.remove("near")
print(d, bool(d), bool(deque()))
d.clear()
print(d, d.maxlen, deque(maxlen=3), deque([1, 2, 3, 4], 3), deque(iterable=[1], maxlen=None))
m = deque(maxlen=2)
for i in range(4):
    m.append(i)
print(m, m.maxlen)
m.appendleft(9)
m.extend("xyz")
m.extendleft("uv")
print(m, deque("abc", maxlen=0))
z = deque(maxlen=0)
z.append(1), z.appendleft(1), z.extend([1, 2])
print(z)
a = deque([1, 2])
print(a + deque([3]), a * 2, 2 * a, a * 0, a * -1, deque([1, 2, 3], 4) * 3, deque([1], 1) + a)
a += "xy"
a *= 2
print(a, a == deque([1, 2, "x", "y"] * 2), a == list(a), a != deque())
a.extend(a)
print(len(a))
print(deque([1, 2]) < deque([1, 3]), deque([1]) < deque([1, 2]), deque([2]) > deque([1, 5]), deque([1]) <= deque([1]), deque() >= deque([1]))
c = copy.copy(m)
print(c, c is m, m.copy().maxlen, copy.deepcopy(deque([[1]], 5)))
print(m.__reduce__()[:3], list(m.__reduce__()[3]), deque([1]).__reduce__()[:2])
r = weakref.ref(c)
c.append(c)
print(c)
del c
gc.collect()
print(r())
print(deque[int], hash.__name__, deque.__module__)


class Sub(deque):
    pass


s = Sub([1], 5)
s.name = "n"
print(s, s.copy(), type(s.copy()).__name__, s.copy().maxlen, copy.copy(s).__dict__, copy.deepcopy(s).name, s + s, type(s * 2).__name__)
match deque([1, 2]):
    case [x, y]:
        print("matched", x, y)
