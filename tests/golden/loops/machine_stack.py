# No instruction may leave anything on the machine's stack, however long a loop runs.
class Plain:
    def __init__(self, n):
        self.n = n
    def get(self):
        return self.n
    @property
    def half(self):
        return self.n // 2
    def __add__(self, other):
        return self.n + other


def count(n):
    for i in range(n):
        yield i


def add(x, y=1, *, z=2):
    return x + y + z


total = 0
pairs = [(1, 2)] * 4
text = ""
for i in count(300000):
    p = Plain(i)
    total += p.get() + p.half + (p + 1) + add(1) + add(1, z=3) + add(*(1, 2)) + len(pairs)
    total += Plain.get(p)
    a, (b, *c) = i, (1, 2, 3)
    total += a if a in c else b
    x = i * 0.5
    x += i
    if x is None or not x > i:
        total += -int(x)
    try:
        if i % 3 == 0:
            raise ValueError(i)
    except ValueError as error:
        total += error.args[0]
    with_item = pairs[i % 4][1]
    pairs[i % 4] = (with_item, i)
print(total, len(pairs), text)
