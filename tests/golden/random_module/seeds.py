import random

for seed in [0, 1, -1, 42, 2**32, 2**64 + 5, -2**100, True, 1.5, -0.0, "hello", "", "été", b"bytes", bytearray(b"ba"), b""]:
    random.seed(seed)
    r = random.Random(seed)
    print(repr(seed), random.random(), r.random() == random.Random(seed).random(), random.getrandbits(70))
for seed in ["version one", b"old", "", 5]:
    random.seed(seed, 1)
    print(random.random())
random.seed(7, version=2)
print([random.getrandbits(k) for k in (0, 1, 2, 8, 31, 32, 33, 63, 64, 65, 128, 200)])
random.seed(a=3)
state = random.getstate()
a = [random.random() for _ in range(1000)]
random.setstate(state)
print(a == [random.random() for _ in range(1000)], state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
for call in [lambda: random.seed([]), lambda: random.seed((1, 2)), lambda: random.seed(1, 2, 3), lambda: random.Random(object()), lambda: random.getrandbits(-1), lambda: random.getrandbits("a"),
             lambda: random.getrandbits(), lambda: random.getrandbits(1.0), lambda: random.setstate((9, (), None)), lambda: random.setstate((3, [], None)), lambda: random.setstate((3, (1, 2), None)),
             lambda: random.setstate((3, (1,) * 624 + (700,), None)), lambda: random.setstate((3, ("a",) * 625, None)), lambda: random.setstate((3, (-1,) * 625, None)), lambda: random.random(1)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
