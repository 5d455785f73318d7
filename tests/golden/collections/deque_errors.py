from collections import deque

d = deque([1, 2, 3])
for call in [
    lambda: deque().pop(), lambda: deque().popleft(), lambda: d[5], lambda: d[-4], lambda: d["a"], lambda: d[0:1], lambda: d.remove(9), lambda: d.index(9),
    lambda: d.index(1, 1), lambda: d.__setitem__(9, 1), lambda: d.__delitem__(9), lambda: deque(1), lambda: deque(1, 2, 3), lambda: deque([], -1),
    lambda: deque([], "a"), lambda: deque([], 1.5), lambda: deque(x=1), lambda: d + [1], lambda: d + 1, lambda: d * 1.5, lambda: d * "a", lambda: hash(d), lambda: d < [1],
    lambda: d.append(), lambda: d.append(1, 2), lambda: d.rotate("a"), lambda: d.rotate(1, 2), lambda: deque([1], 1).insert(0, 5), lambda: d.insert("a", 1),
    lambda: d.extend(5), lambda: d.extendleft(None), lambda: d.count(), lambda: d.index(), lambda: setattr(d, "maxlen", 5), lambda: setattr(d, "x", 5),
    lambda: d.index(1, "a"), lambda: [1] + d, lambda: d.insert(1), lambda: d.__iadd__(5), lambda: d.pop(1), lambda: d[2**70], lambda: deque([], 2**70),
]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

it = iter(d)
next(it)
d.append(4)
for _ in range(2):
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as error:
        print(repr(error))
r = reversed(d)
d.pop()
try:
    next(r)
except RuntimeError as error:
    print(error)


class Changing:
    def __init__(self, deque):
        self.deque = deque

    def __eq__(self, other):
        self.deque.append(0)
        return False


d = deque([5, 6])
d.append(Changing(d))
for call in [lambda: d.count(5), lambda: d.index(7), lambda: d.remove(7), lambda: 7 in d]:
    try:
        call()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
print(type(it).__name__, type(r).__name__, iter(deque("ab")).__length_hint__(), reversed(deque("ab")).__length_hint__())
print(iter(deque("abc")).__reduce__()[1], list(type(it)(deque("abc"), 1)), list(type(r)(deque("abc"), 1)))
