from functools import reduce

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], 7), reduce(max, "hello"), reduce(lambda a, b: (a, b), range(4), "s"))
print(reduce(None, [5]), reduce(None, [], 1))
for args in [(), (1,), (1, 2, 3, 4), (max, []), (max, 5), (3, [1, 2]), (max, [1, "a"]), (max, (), None)]:
    try:
        print(reduce(*args))
    except TypeError as error:
        print(error)
x = 12345
print(reduce(lambda a, b: a, [x, 1, 2]) is x, reduce(lambda a, b: b, [1, 2], x) == 2, reduce(min, [], x) is x)
seen = []
reduce(lambda a, b: seen.append((a, b)) or b, iter("abc"))
print(seen)
