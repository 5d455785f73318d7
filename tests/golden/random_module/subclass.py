import copy
import random


class Counting(random.Random):
    calls = 0

    def random(self):
        Counting.calls += 1
        return super().random()


r = Counting(1)
print(r.randrange(100), r.choice("abc"), r.random(), Counting.calls, r.uniform(0, 1), r.sample(range(50), 3), Counting.calls)


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k) - 1 if k < 3 else super().getrandbits(k)


b = Bits(5)
print([b.randrange(200) for _ in range(5)], b.getrandbits(2), b.shuffle([1]), b._randbelow(1000) < 1000)


class Argument(random.Random):
    def __init__(self, first, second=None):
        super().__init__(first)
        self.second = second


a = Argument(3, second="s")
print(a.random() == random.Random(3).random(), a.second)
r = random.Random(9)
r.gauss()
c = copy.copy(r)
d = copy.deepcopy(r)
print(c.random() == r.random(), d.getstate() != r.getstate(), r.__reduce__()[0] is random.Random, r.gauss_next == c.gauss_next)
s = random.SystemRandom()
s.seed(5)
print(0 <= s.random() < 1, s.getrandbits(10) < 1024, len(s.randbytes(4)), s.randint(3, 3), s.choice("a"), sorted(s.sample(range(3), 3)))
for call in [s.getstate, lambda: s.setstate(1), lambda: s.getrandbits(-1)]:
    try:
        call()
    except (NotImplementedError, ValueError) as error:
        print(error)
print(random.random.__self__ is random.seed.__self__, type(random._inst).__name__, random.Random.VERSION, isinstance(r, random._inst.__class__.__mro__[1]))
print(len({random.Random().random() for _ in range(5)}))
