from itertools import batched, chain, count, islice, pairwise

print(list(chain()), list(chain("ab", [1], (), {2: 3})), list(chain.from_iterable(["ab", "c"])))
print(list(islice(chain.from_iterable([i] * i for i in count()), 6)))
it = chain([1], 5, [2])
print(next(it))
for _ in range(2):
    try:
        print(next(it))
    except (TypeError, StopIteration) as error:
        print(repr(error))
for call in [lambda: chain(x=1), lambda: chain.from_iterable(), lambda: chain.from_iterable(1), lambda: chain.from_iterable([], [])]:
    try:
        call()
    except TypeError as error:
        print(error)
print(chain[int], type(chain[int]).__name__)


class Chain(chain):
    pass


print(type(Chain.from_iterable([])).__name__, list(Chain("ab", "c")))

print(list(pairwise([])), list(pairwise([1])), list(pairwise("abcd")), list(pairwise(range(400, 404))))
kept = []
for pair in pairwise(range(3)):
    kept.append(pair)
print(kept)
for bad in [(), (1,), (1, 2)]:
    try:
        pairwise(*bad)
    except TypeError as error:
        print(error)

print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched(range(4), 2)), list(batched([1], 100)))
print(list(batched("abcdef", 2, strict=True)), list(batched(iterable="ab", n=1)))
it = batched("abcde", 2, strict=True)
print(next(it), next(it))
for _ in range(2):
    try:
        next(it)
    except (ValueError, StopIteration) as error:
        print(repr(error))
for args, kwargs in [((), {}), (("a",), {}), (("a", 0), {}), (("a", -1), {}), (("a", 1.5), {}), ((1, 1), {}),
                     (("a", 1, True), {}), (("a",), {"x": 1}), (("a", 1), {"x": 1})]:
    try:
        batched(*args, **kwargs)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
