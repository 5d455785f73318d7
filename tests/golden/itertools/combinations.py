from itertools import combinations, combinations_with_replacement, permutations

for r in range(5):
    print(r, list(combinations("abc", r)), list(combinations_with_replacement("ab", r)))
for r in [None, 0, 1, 2, 3, 4]:
    print(r, list(permutations("abc", r)))
print(list(permutations([])), list(combinations([], 0)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement([], 1)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 4))), len(list(combinations_with_replacement(range(5), 4))))
print(list(permutations(iterable=range(300, 302), r=2)), list(combinations(r=1, iterable=[400])))
for function in (combinations, combinations_with_replacement, permutations):
    for args, kwargs in [((), {}), (("a", -1), {}), (("a", "b"), {}), ((1, 1), {}), (("a", 1, 2), {}), (("a",), {"n": 1}), (("a", 1.0), {}), (("a", 2**70), {})]:
        try:
            function(*args, **kwargs)
            print("works")
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, error)
for function in (combinations, combinations_with_replacement, permutations):
    print(len({id(t) for t in function(range(5), 3)}), len({id(t) for t in list(function(range(5), 3))}) > 1)
it = combinations(range(3), 2)
first = next(it)
print(first, next(it), first)
