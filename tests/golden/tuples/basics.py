# Tuples: making, indexing, comparing, hashing, errors.
e, one, two = (), (1,), (1, 2)
print(e, one, two, 1,)
print(len(e), one + two, two * 2, 0 * two, two[0], two[-1], (1, 2, 3, 4)[1:3], (1, 2, 3)[::-1], 2 in two, two.count(1), two.index(2))
print(tuple(), tuple("ab"), tuple([1, 2]), tuple({1: 2}), tuple(x * x for x in range(3)))
print((1, 2) == (1, 2.0), (1, 2) < (1, 2, 0), (1, "b") > (1, "a"), () < (0,), (1, 2) == [1, 2], hash((1, 2)) == hash((1.0, 2.0)))
print(hash(()), hash((1,)), hash((1, 2, 3)), hash(((1, 2), 3)), hash((0,)), hash((-1, -2)), hash((2 ** 70, 1.5)))
x = 1, 2
(y) = (3)
print(x, y, type(x), type(y), (1, (2, (3,))), ((),), ((1), 2))
for code in ("two[5]", "two[0] = 1", "del two[0]", "two.append(1)", "two + [1]", "two.index(9)", "hash((1, []))", "two < 5", "two['a']", "tuple(5)", "two * 1.5", "two.index()", "tuple(1, 2)", "-two"):
    try:
        print(eval(code) if "=" not in code and "del" not in code else exec(code))
    except Exception as err:
        print(code, "|", type(err).__name__, err)
t = ([1], 2)
t[0].append(5)
print(t, {(1, 2): "v"}[1, 2], {(): 0}[()])
a = b = (1, 2)
a += (3,)
print(a, b, a is b)
for i, (p, q) in enumerate([(1, 2), (3, 4)]):
    print(i, p, q)
print("%s %s" % (1, 2), "%s" % ((1, 2),), max((1, 5, 2)), sum((1, 2)), sorted((3, 1)), list(reversed((1, 2))))
