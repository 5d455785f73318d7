# copy.deepcopy: everything inside is copied, once; shared parts stay shared and cycles stay cycles.
import copy


class Node:
    def __init__(self, value, *nexts):
        self.value = value
        self.nexts = list(nexts)


shared = [1, 2]
x = [shared, shared, {"s": shared, (1, 2): ("t", shared)}, {1, 2}, frozenset({3})]
y = copy.deepcopy(x)
print(y == x, y is x, y[0] is x[0], y[0] is y[1], y[2]["s"] is y[0], y[2][1, 2][1] is y[0], y[3] is x[3], y[4] is x[4])
y[0].append(3)
print(x[0], y[1])

atoms = (1, "a", (2.5, None), b"x", len, int)
print(copy.deepcopy(atoms) is atoms, copy.deepcopy([atoms])[0] is atoms)
mixed = (1, [2])
print(copy.deepcopy(mixed) is mixed, copy.deepcopy(mixed) == mixed, copy.deepcopy([mixed, mixed])[0] is mixed)
n, f = 10**20, 1.5
z = copy.deepcopy([n, f, 1000 + len(x)])
print(z[0] is n, z[1] is f)

loop = []
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again, again is loop, again)
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e, e is d)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u is t, u[0][0] is u, u)

a, b = Node("a"), Node("b")
a.nexts += [b, a]
b.nexts.append(a)
c = copy.deepcopy(a)
print(c is a, c.value, c.nexts[1] is c, c.nexts[0].nexts[0] is c, c.nexts[0] is b, vars(c).keys())

m = copy.deepcopy(a.__init__)
print(m.__self__ is a, m.__func__ is Node.__init__, m.__self__.nexts[1] is m.__self__)


class Counted:
    copies = 0

    def __deepcopy__(self, memo):
        Counted.copies += 1
        made = Counted()
        memo[id(self)] = made
        made.inside = copy.deepcopy(self.inside, memo)
        return made


k = Counted()
k.inside = [k, k]
w = copy.deepcopy([k, k])
print(w[0] is w[1], Counted.copies, w[0].inside[0] is w[0])

memo = {}
q = [[]]
r = copy.deepcopy(q, memo)
print(memo[id(q)] is r, memo[id(q[0])] is r[0], [len(memo[id(memo)]), memo[id(memo)][0] is q[0], memo[id(memo)][1] is q])
print(copy.deepcopy(q[0], memo) is r[0], copy.deepcopy([], {}), copy.deepcopy([1], None))


class Slotted:
    __slots__ = ("a", "b", "__dict__")


s = Slotted()
s.a, s.c = [1], [2]
v = copy.deepcopy(s)
print(v.a, v.c, v.a is s.a, v.c is s.c, hasattr(v, "b"))


class Bag(dict):
    pass


class Line(list):
    pass


g = Bag(x=[1])
g.me = g
h = copy.deepcopy(g)
print(type(h).__name__, h, h.me is h, h["x"] is g["x"])
i = Line([[1], 2])
i.append(i)
j = copy.deepcopy(i)
print(type(j).__name__, j[2] is j, j[0] is i[0], j[:2])
print(copy.deepcopy(bytearray(b"ab")), copy.deepcopy({1: {2}}), copy.deepcopy(slice([1], 2)))
print(copy.deepcopy(list[int]), copy.deepcopy(dict[str, list[int]]) == dict[str, list[int]], copy.deepcopy(int | None))
err = KeyError("k", [1])
err.note = [2]
err2 = copy.deepcopy(err)
print(repr(err2), err2.args[1] is err.args[1], err2.note, err2.note is err.note)

deep = []
for _ in range(300):
    deep = [deep]
print(str(copy.deepcopy(deep)) == str(deep))
deep = []
for _ in range(1000000):
    deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError as error:
    print(type(error).__name__)
while deep:
    deep = deep[0]


class Bad:
    def __deepcopy__(self, memo):
        raise ValueError("no copy of me")


for bad in ([Bad()], {"a": Bad()}, (1, Bad()), Node(Bad()), {Bad()}, [x for x in [[Bad()]]]):
    try:
        copy.deepcopy(bad)
    except ValueError as error:
        print(error)
try:
    copy.deepcopy([1, (x for x in ())])
except TypeError as error:
    print(error)
