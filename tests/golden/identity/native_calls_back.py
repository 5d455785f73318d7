# Numbers that pass through bound methods, properties, defaults, keys and generators.
w = int("1999")


class P:
    def __init__(self):
        self.v = int("5000")

    @property
    def p(self):
        return self.v


o = P()
n = o.p
print(n is o.v, o.p is n, o.p + 1)


def g(a, b=7000, c=8000):
    return a, b, c


r = g(1, c=w)
print(r[2] is w, r[1], g(w, w)[1] is w, g(b=3, a=w)[0] is w, g(a=w, b=3)[0] is w)


class M:
    def m(self, v):
        return v


bound = M().m
append = [].append
append(w)
print(bound(w) is w, append.__self__[0] is w)
print(sorted([w, 3], key=lambda q: -q)[0] is w)
print([*map(lambda q: q, [w])][0] is w, [*filter(lambda q: q, [w])][0] is w)


def gen():
    a = yield w
    yield a


gg = gen()
print(next(gg) is w, gg.send(w) is w)
