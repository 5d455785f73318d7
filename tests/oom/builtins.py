print(sum([1, 2.5, 10**20]), min([3, 1]), max("a", "b", key=ord), any([0, 1]), all([]), abs(-10**20), divmod(7, 2), pow(2, 100))
print(round(2.5), ord("a"), chr(9731), hex(255), bin(5), oct(8), callable(print), repr([1]), ascii("é"), hash("a") == hash("a"))
print(getattr(1, "real"), hasattr(1, "nope"), isinstance(True, (int, str)), issubclass(bool, int), dir([])[:2], len(vars()) > 0)
print(next(iter([1])), list(iter(lambda c=[3]: c.pop() if c else None, None))[:0] if 0 else 0, id(5) == id(5), int("ff", 16), type(1))
