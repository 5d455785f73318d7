# itertools, functools and operator: what they hold while they run.
import functools
import itertools
import operator


@functools.lru_cache(maxsize=3)
def square(n):
    return n * n


@functools.singledispatch
def kind(value):
    return "any"


@kind.register
def _(value: int):
    return "int"


a, b = itertools.tee(iter(range(200)))
print(sum(a), sum(b), list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.product("ab", [1, 2])))
print(list(itertools.permutations("abc", 2)), list(itertools.combinations(range(4), 2)), list(itertools.batched("abcde", 2)))
print([(k, list(g)) for k, g in itertools.groupby("aabb")], list(itertools.accumulate([1, 2, 3], operator.mul)))
print(list(itertools.zip_longest("ab", "c", fillvalue="-")), list(itertools.pairwise("abc")), list(itertools.chain("a", ["b"])))
print([square(i % 5) for i in range(12)], square.cache_info(), kind(1), kind(""), functools.partial(int, base=2)("101"))
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(1), sorted([3, 1], key=functools.cmp_to_key(lambda x, y: x - y)))
