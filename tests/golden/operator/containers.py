from collections import deque
from operator import *

l = [1, 2, 3, 2]
d = {"a": 1}
print(contains(l, 2), contains("abc", "z"), getitem(l, 0), getitem(l, slice(1, 3)), getitem(d, "a"), countOf(l, 2), countOf(iter("aba"), "a"), indexOf(l, 3), indexOf(iter("xyz"), "z"))
print(setitem(l, 0, 9), delitem(l, 1), l, setitem(d, "b", 2), delitem(d, "a"), d)
print(concat([1], [2]), concat("a", "b"), concat((1,), (2,)), concat(b"a", b"b"), concat(deque([1]), deque([2])))
m = l
m = iconcat(m, (5, 6))
m = iadd(m, [7])
print(m is l, l)
print(length_hint([1, 2]), length_hint(iter([1, 2, 3])), length_hint(5), length_hint(5, 10), length_hint(x for x in "ab"))


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint
        return self.hint


nan = float("nan")
print(length_hint(Hint(7)), length_hint(Hint(NotImplemented), 3), length_hint(Hint(TypeError), 4), countOf([nan, nan, 1.0], nan), indexOf([0.0, nan], nan))
for call_ in [lambda: length_hint(Hint(-1)), lambda: length_hint(Hint("a")), lambda: length_hint(Hint(ValueError)), lambda: length_hint([], "a"), lambda: concat(1, [2]), lambda: concat([1], 2), lambda: concat({}, {}), lambda: iconcat(1, 2),
             lambda: concat(range(2), [1]), lambda: indexOf([1], 5), lambda: indexOf(5, 1), lambda: countOf(5, 1), lambda: contains(5, 1), lambda: getitem([], 0), lambda: getitem({}, "k"), lambda: setitem((1,), 0, 1), lambda: delitem([], 5),
             lambda: index("a"), lambda: index(1.0), lambda: add(1), lambda: add(1, 2, 3), lambda: add(a=1, b=2), lambda: not_(), lambda: setitem(1, 2), lambda: length_hint(), lambda: call(), lambda: call(5), lambda: neg("a"), lambda: pow(2, 3, 5)]:
    try:
        print(call_())
    except Exception as error:
        print(type(error).__name__, error)
