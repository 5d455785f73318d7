from itertools import compress, dropwhile, filterfalse, starmap, takewhile

print(list(compress("abcdef", [1, 0, True, "", "x"])), list(compress([], [1])), list(compress("ab", [1, 1, 1])))
print(list(compress(data=range(3), selectors=[1, 0, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 5])), list(dropwhile(bool, [])), list(dropwhile(bool, [1, 0, 1])))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(bool, [0, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a", None])), list(filterfalse(bool, [[], 3])))
print(list(starmap(pow, [(2, 3), [3, 2], (10, 2, 7)])), list(starmap(lambda *a: a, ["ab", (), range(3)])))
it = takewhile(lambda x: x < 2, iter([1, 5, 1]))
print(list(it), list(it))
for function in (compress, dropwhile, takewhile, filterfalse, starmap):
    for args, kwargs in [((), {}), (([],), {}), ((1, 2), {}), (([], [], []), {}), (([], []), {"x": 1})]:
        try:
            function(*args, **kwargs)
            print(function.__name__, "works")
        except TypeError as error:
            print(error)
for it in [starmap(pow, [5]), starmap(pow, [(1,)]), dropwhile(3, [1]), takewhile(lambda: 1, [1]), filterfalse(len, [1])]:
    try:
        next(it)
    except TypeError as error:
        print(error)


class Undecided:
    def __bool__(self):
        raise ArithmeticError("bool")


for it in [compress([1], [Undecided()]), filterfalse(None, [Undecided()]), takewhile(lambda x: x, [Undecided()]),
           dropwhile(lambda x: x, [Undecided()])]:
    try:
        next(it)
    except ArithmeticError as error:
        print(error)


class Filter(filterfalse):
    def __init__(self, function, items, name):
        self.name = name

    def __new__(cls, function, items, name):
        return super().__new__(cls, function, items)


f = Filter(None, [0, 1], name="n")
print(list(f), f.name)
