import collections
import collections.abc


class Numbers(collections.abc.Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Names(collections.abc.Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["a"])

    def __getitem__(self, key):
        return {"a": 1}[key]


class Registered:
    def __len__(self):
        return 0


class Inherits(Registered):
    pass


class Plain:
    def __len__(self):
        return 0

    def __getitem__(self, i):
        raise IndexError


def kind(x):
    match x:
        case []:
            return "empty sequence"
        case [first, *rest]:
            return "sequence", first, rest
        case {"a": a, **rest}:
            return "mapping", a, rest
        case {}:
            return "other mapping"
    return "neither"


collections.abc.Sequence.register(Registered)
for x in (Numbers(), Names(), Registered(), Inherits(), Plain(), collections.deque([1, 2]), collections.UserDict(a=1),
          collections.UserList("ab"), collections.ChainMap({"a": 2}), collections.OrderedDict(), range(2), "text", b"ab",
          collections.Counter("a"), iter([])):
    print(type(x).__name__, kind(x))
