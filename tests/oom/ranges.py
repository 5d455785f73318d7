print(list(range(10, 0, -3)), range(10**30)[10**29], slice(1, 2, 3), range(5)[1:4], list(enumerate("ab")), 7 in range(8))
print(list(zip(range(3), "abc")), list(map(str, range(300, 303))), list(filter(None, [0, 1])), list(reversed([1, 2])))
