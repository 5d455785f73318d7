import random

r = random.Random(12345)
print([r.randint(1, 6) for _ in range(20)], [r.randrange(10) for _ in range(10)], [r.randrange(5, 50, 7) for _ in range(5)], [r.randrange(10, 0, -3) for _ in range(5)])
print(r.randrange(2**70), r.randrange(-2**65, 2**65), r.randint(5, 5), [r.choice("abcdef") for _ in range(8)], r.choice(range(1000)))
items = list(range(20))
r.shuffle(items)
print(items, r.sample(range(100), 5), r.sample("abcdefghij", 10), r.sample(range(10**6), 8), r.sample([1, 2, 3], k=0), r.sample(["a", "b"], counts=[3, 2], k=4))
print(r.choices("abc", k=10), r.choices([1, 2, 3], [1, 0, 5], k=8), r.choices("xy", cum_weights=[1, 10], k=6), r.choices(range(5)), r.choices([1], weights=[0.5]))
print(r.randbytes(5), r.randbytes(0), r.randbytes(9))
for call in [lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 5, 0), lambda: r.randrange(1, 5, -1), lambda: r.randrange(1.5), lambda: r.randrange("a"), lambda: r.randrange(5, step=2), lambda: r.randint(2, 1),
             lambda: r.sample([1], 2), lambda: r.sample([1], -1), lambda: r.sample({1, 2}, 1), lambda: r.sample([1, 2], 1, counts=[1]), lambda: r.sample([1], 1, counts=[1.5]), lambda: r.choices([], k=1), lambda: r.choices([1, 2], [1], k=1), lambda: r.choices([1, 2], 5),
             lambda: r.choices([1], [0]), lambda: r.choices([1], [float("inf")]), lambda: r.choices([1], [1], cum_weights=[1]), lambda: r.shuffle((1, 2)), lambda: r.shuffle("ab"), lambda: r.randbytes(-1), lambda: r.choice(5), lambda: r.sample([1, 2], 1, counts=[-1, 0]), lambda: r.randint(1)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace("Random.", ""))
