from itertools import product

print(list(product()), list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product("ab", [])))
print(list(product("a", repeat=0)), list(product([], repeat=0)), list(product(range(2), "x", repeat=2)))
print(len(list(product(range(10), repeat=3))), list(product(range(1000, 1002), range(1))))
for args, kwargs in [((1,), {}), (("a",), {"repeat": -1}), (("a",), {"repeat": "x"}), (("a",), {"times": 2}), (("a",), {"repeat": 1, "x": 2}),
                     (("a",), {"repeat": None})]:
    try:
        product(*args, **kwargs)
    except (TypeError, ValueError) as error:
        print(error)
kept = [t for t in product("ab", repeat=2)]
print(len({id(t) for t in kept}), len({id(t) for t in product("ab", repeat=2)}))


class Product(product):
    pass


print(list(Product([1], [2])), sum(a * b for a, b in product(range(30), range(30))))
