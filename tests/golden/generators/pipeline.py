# Generators joined into pipelines, with state and early stops.
def count(n=0):
    while True: yield n; n += 1
def take(n, it):
    for _, x in zip(range(n), it): yield x
def where(p, it):
    for x in it:
        if p(x): yield x
def windows(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n: yield tuple(buf); buf.pop(0)
def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        total += x; n += 1; avg = total / n
print(list(take(5, where(lambda x: x % 3 == 0, count()))), list(windows("abcd", 2)))
a = averager(); next(a); print(a.send(10), a.send(20), a.send(60))
def logged(name):
    print("open", name)
    try:
        for i in count(): yield name, i
    finally: print("close", name)
for name, i in logged("A"):
    if i == 2: break
print("loop left")
g = logged("B"); next(g); del g; print("deleted")
def interleave(*gens):
    gens = [iter(g) for g in gens]
    while gens:
        for g in list(gens):
            try: yield next(g)
            except StopIteration: gens.remove(g)
print("".join(interleave("abc", "12345", "X")))
def permutations(xs):
    if not xs: yield []
    for i in range(len(xs)):
        for rest in permutations(xs[:i] + xs[i + 1:]): yield [xs[i]] + rest
print(sum(1 for _ in permutations(list(range(5)))), list(permutations("ab")))
def parse(tokens):
    def expr():
        v = yield from term()
        while tokens and tokens[0] == "+": tokens.pop(0); v += yield from term()
        return v
    def term():
        v = int(tokens.pop(0)); yield v
        return v
    r = yield from expr()
    yield f"sum {r}"
print(list(parse("1 + 2 + 39".split())))
def coroutine_sum(out):
    try:
        while True: out.append((yield))
    except GeneratorExit: out.append("closed")
o = []; c = coroutine_sum(o); next(c); [c.send(i) for i in range(3)]; c.close(); print(o)
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))))
