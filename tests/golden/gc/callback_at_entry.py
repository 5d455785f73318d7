# A collection at the very entry of a function that a built-in calls: what its callbacks
# and finalizers leave on the stack is not taken for the function's arguments.
import gc
import weakref


class Cycle:
    def __init__(self):
        self.me = self

    def __del__(self):
        ended.append(clutter(1, 2.5, "three", [4], True))


class Sized:
    def __len__(self):
        return self.size(7)

    def size(self, number):
        return number

    def __eq__(self, other):
        return self.size(1) == other

    def __hash__(self):
        return self.size(5)


def clutter(*items, **named):
    return sum(map(len, map(str, items)))


def key(first, second=3):
    return first + second


ended = []
references = []
sized = Sized()
for threshold in range(1, 60):
    gc.collect(0)
    gc.set_threshold(threshold, 10, 10)
    references = [weakref.ref(Cycle(), lambda reference: clutter(0, 0.5, None)) for _ in range(20)]
    assert len(sized) == 7
    assert hash(sized) == 5
    assert [sized, 1].index(1) == 0
    assert sorted([3, 1, 2], key=key) == [1, 2, 3]
    assert list(map(key, [1, 2], [3, 4])) == [4, 6]
    assert max(4, 5, key=lambda number: key(number, second=-number)) == 4
gc.set_threshold(700, 10, 10)
references.clear()
gc.collect()
print(len(ended), set(ended))
