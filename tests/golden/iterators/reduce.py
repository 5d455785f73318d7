# Iterators of built-in types can be pickled and copied: what __reduce__ answers, __setstate__ takes.
import copy
import pickle


class Items:
    def __getitem__(self, i):
        return "abc"[i]


class Counting:
    n = 0

    def __call__(self):
        self.n += 1
        return self.n


makers = {
    "list": lambda: iter([1, 2, 3, 4]), "tuple": lambda: iter((1, 2, 3, 4)), "ascii": lambda: iter("abcd"),
    "str": lambda: iter("a\u20acb\U0001f600"), "bytes": lambda: iter(b"abcd"), "bytearray": lambda: iter(bytearray(b"abcd")),
    "dict": lambda: iter({1: "a", 2: "b", 3: "c", 4: "d"}), "values": lambda: iter({1: "a", 2: "b", 3: "c"}.values()),
    "items": lambda: iter({1: "a", 2: "b", 3: "c"}.items()), "reversed dict": lambda: reversed({1: 2, 3: 4, 5: 6}),
    "set": lambda: iter({1, 2, 3}), "range": lambda: iter(range(2, 20, 5)), "long range": lambda: iter(range(2**70, 2**70 + 9, 4)),
    "reversed range": lambda: reversed(range(4)), "reversed list": lambda: reversed([1, 2, 3]),
    "reversed tuple": lambda: reversed((1, 2, 3)), "enumerate": lambda: enumerate("abc", 5), "zip": lambda: zip("abc", (1, 2, 3)),
    "strict zip": lambda: zip("abc", (1, 2, 3), strict=True), "map": lambda: map(max, [1, 5, 3], [4, 2, 6]),
    "filter": lambda: filter(None, [0, 1, 2, 0, 3]), "sequence": lambda: iter(Items()), "callable": lambda: iter(Counting(), 4),
}
for name, make in makers.items():
    it = make()
    next(it)
    reduced = it.__reduce__()
    print(name, type(it).__name__, reduced[0].__name__, len(reduced), *reduced[2:])
    again = pickle.loads(pickle.dumps(it))
    copied = copy.copy(it)
    print("   ", type(again).__name__, list(again), type(copied).__name__ == type(it).__name__, list(it))
    ended = it.__reduce__()
    print("    ended:", ended[0].__name__, list(pickle.loads(pickle.dumps(it))), *ended[2:])
    if hasattr(it, "__setstate__"):
        for state in (2, -5, 100, 2**70) + ("x", None) * (name != "long range"):
            it = make()
            try:
                print("   ", state, it.__setstate__(state), list(it))
            except Exception as error:
                print(type(error).__name__, error)
