# repr of an item changes the container whose repr is being made.
import collections


class Changing:
    def __init__(self, change, name="item"):
        self.change = change
        self.name = name

    def __repr__(self):
        self.change()
        return self.name


items = [Changing(lambda: items.clear()), 1, 2]
print(items, items)
items = [Changing(lambda: len(items) < 9 and items.append(3))]
print(items, items)
table = {"a": Changing(lambda: table.clear()), "b": 2}
print(table, table)
some = {Changing(lambda: some.clear(), "same") for i in range(5)}
print(some, some)
some = frozenset([Changing(lambda: None)])
print(some)
queue = collections.deque([Changing(lambda: queue.append(4)), 1])
try:
    print(queue)
except RuntimeError as error:
    print(error)
