from operator import itemgetter
import copy

print(itemgetter(1)("abc"), itemgetter("k")({"k": 5}), itemgetter(0, 2, -1)([1, 2, 3]), itemgetter(slice(1, 3))("abcd"), itemgetter(1)((4, 5)), itemgetter(-1)((4, 5)))
print(itemgetter(1), itemgetter("a", (1,)), itemgetter(1).__reduce__(), itemgetter(1, 2).__reduce__(), type(itemgetter(1)))
print(sorted([("b", 1), ("a", 2)], key=itemgetter(0)), sorted([("b", 1), ("a", 2)], key=itemgetter(1, 0)), list(map(itemgetter("x"), [{"x": 1}, {"x": 2}])))
for call in [lambda: itemgetter(), lambda: itemgetter(1, x=2), lambda: itemgetter(1)(), lambda: itemgetter(1)([1], 2), lambda: itemgetter(1)([1]), lambda: itemgetter(1)(x=1), lambda: itemgetter(1)(5), lambda: itemgetter("a")([1]),
             lambda: itemgetter(0, 5)([1]), lambda: itemgetter(2)((1, 2)), lambda: itemgetter("z")({})]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
g = itemgetter(1, 2)
print(copy.copy(g)([7, 8, 9]), copy.deepcopy(g)("abc"))
x = [12345]
print(itemgetter(0)(x) is x[0], itemgetter(0)((x,)) is x)
