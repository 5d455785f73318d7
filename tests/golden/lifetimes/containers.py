# What containers let go of, and in which order.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("   ", self.name, "dies")

    def __hash__(self):
        return hash(self.name[0])

    def __eq__(self, other):
        return self.name == other.name


def some(text):
    return [Noisy(c) for c in text]


print("list")
items = some("abcdef")
del items[1]
items[0] = Noisy("new")
print(items.pop().name)
items[1:3] = some("xy")
items.clear()
items = some("lmn")
items.remove(Noisy("m"))
items += some("op")
items = items[1:]
print(items)
del items
print("tuple")
pair = tuple(some("pq"))
del pair
print("dict")
table = {name: Noisy(name) for name in "rst"}
table["r"] = Noisy("R")
table.pop("s")
table.setdefault("t", Noisy("unused"))
table.update(t=Noisy("T"))
del table
table = {Noisy("key"): 1}
table[Noisy("key")] = 2
table.popitem()
table = {1: Noisy("value 1"), 2: Noisy("value 2")}
table.clear()
print("set")
group = {Noisy("u"), Noisy("u")}
group.discard(Noisy("u"))
print("nested")
nested = [Noisy("outer"), [Noisy("inner"), (Noisy("innermost"),)]]
del nested
print("slices")
items = some("abcd")
items[::2] = some("wx")
del items[:2]
items *= 0
print("map and filter")
print(list(map(lambda thing: thing.name, some("gh"))))
print(list(filter(lambda thing: thing.name == "i", some("ij"))))
print("sorted")
print([thing.name for thing in sorted(some("ba"), key=lambda thing: thing.name)])
print("zip")
for left, right in zip(some("kl"), some("mn")):
    print(left, right)
del left, right
print("unpacking")
first, *rest = some("123")
del first
rest = None
print("star")
print(*some("vw"))
print("comprehension")
[thing.name for thing in some("yz")]
print("end")
