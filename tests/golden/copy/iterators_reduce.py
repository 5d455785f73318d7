# Built-in iterators say what they are made of: copies go on where the original stands.
import copy


class Seq:
    def __getitem__(self, i):
        if i < 3:
            return i * 10
        raise IndexError

    def __len__(self):
        return 3


makers = [
    lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("aéb"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")),
    lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2, 3: 4}.items()), lambda: reversed({1: 2, 3: 4}), lambda: iter({5, 6}),
    lambda: iter(range(1, 9, 3)), lambda: iter(range(2**70, 2**70 + 3)), lambda: reversed(range(4)), lambda: reversed([1, 2, 3]),
    lambda: reversed("abc"), lambda: iter(Seq()), lambda: reversed(Seq()),
]
for make in makers:
    it = make()
    next(it)
    function, args, *state = it.__reduce__()
    shown = "Seq" if type(args[0]) is Seq else args
    print(type(it).__name__, function.__name__, shown, state, list(copy.copy(it)), list(it))
    print("  ", "ended:", it.__reduce__()[1])
for it in [enumerate("abc", 5), zip("ab", [1, 2]), zip([1], strict=True), map(max, [1, 2], [2, 1]), filter(None, [0, 1, 2]),
           iter(iter([1, 2, 0]).__next__, 0), range(1, 5, 2)]:
    function, args, *state = it.__reduce__()
    print(function.__name__, len(args), state, list(function(*args)))
for it, states in [(iter([1, 2, 3]), (1, -4, 9)), (iter("aéb"), (2, -1)), (iter(b"abc"), (2,)), (iter(range(5)), (3,)),
                   (reversed([1, 2, 3]), (0, 7)), (iter((1, 2)), (-3, 1)), (reversed("abc"), (1,))]:
    for state in states:
        again = copy.copy(it)
        again.__setstate__(state)
        print(type(it).__name__, state, list(again))
    try:
        it.__setstate__("a")
    except TypeError as e:
        print(type(e).__name__)
strict = zip([1], [])
strict.__setstate__(True)
try:
    list(strict)
except ValueError as e:
    print(e)
