# Built-in functions let go of what they were given.
class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("   ", self.name, "dies")

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Noisy) and self.name == other.name

    def __len__(self):
        return 1

    def __iter__(self):
        return iter([Noisy("item of " + self.name)])

    def __call__(self, *args):
        return Noisy("result of " + self.name)

    def __enter__(self):
        return self

    def __index__(self):
        return 1


N = Noisy
print(len(N("len")))
print(repr(N("repr")), str(N("str")))
print(isinstance(N("isinstance"), int))
print(max(N("a"), N("b")).name)
print(min([N("c"), N("d")]).name)
print(list(N("list")))
print(tuple(N("tuple")))
print(sorted([N("z"), N("y")]))
print([1, 2][N("index")])
print("abc" * N("times"))
print(hash(N("hash")))
print(getattr(N("getattr"), "missing", N("default")).name)
print(bool(N("bool")), not N("not"))
print(any([N("any")]), all([N("all")]))
print(dict(a=N("keyword")))
print({N("key"): N("value")}.get(N("key")))
print([N("in")].index(N("in")), [N("count")].count(N("count")))
print(N("x") in [N("x")])
print("%s" % N("percent s"))
print(f"{N('fstring')} {N('debug')!r:>6}")
print(next(iter([N("next")])))
print(list(enumerate([N("enumerated")])))
print(list(zip([N("left")], [N("right")])))
print(list(map(N, ["mapped"])))
print(list(filter(None, [N("filtered")])))
print(list(reversed([N("1"), N("2")])))
print(sum([[N("summed")]], []))
print(type(N("type")).__name__)
print(id(N("id")) > 0, callable(N("callable")))
print(divmod(7, N("divisor")))
print(range(N("stop")), slice(N("slice")).stop)
print(print(N("printed"), N("too"), sep=" and "))
print(set([N("set"), N("set")]))
print([*N("starred")], (lambda *a: len(a))(*N("spread")))
print({**{"a": N("merged")}, "a": 1})
a, b = N("one"), N("two")
a, b = b, a
print(a, b)
x = [N("shared")] * 2
print(x.pop(), x)
try:
    raise ValueError(N("in an error"))
except ValueError as error:
    print(error.args)
try:
    len(5, N("wrong call"))
except TypeError as error:
    print(error)
try:
    N("no such").attribute
except AttributeError as error:
    print(error)
print("end")
