# Ints, bools and floats compare by exact value.
print(1 == 1.0, 1 == True, 0 == False, 2 == True, 1 < 1.5, 2 > 1.999, -1 < -0.5)
big = 2 ** 53
print(big == float(big), big + 1 == float(big), big + 1 > float(big), float(big) < big + 1)
print(10 ** 400 > 1e308, -10 ** 400 < float("-inf"), 10 ** 400 < float("inf"), 10 ** 400 == float("inf"))
nan = float("nan")
print(1 == nan, 1 < nan, 1 > nan, 1 != nan, 10 ** 30 == 1e30, 10 ** 30 == int(1e30), int(1e30))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 < 5, 1 == 1 != 2, not 1 < 2 < 3)
print(max(1, 1.0), max(1.0, 1), min(True, 1), max(False, 0), sorted([3, 1.5, True, -2]))
for pair in ((1, "a"), (1, None), (1, [1]), (1.5, "a"), ("a", b"a")):
    try:
        print(pair[0] < pair[1])
    except TypeError as e:
        print(e, pair[0] == pair[1], pair[0] != pair[1])
print(hash(1) == hash(1.0) == hash(True), hash(2 ** 61 - 1), hash(-1), hash(2 ** 61), hash(-2), hash(2 ** 100))
print({1: "int", 1.0: "float", True: "bool"}, {0, 0.0, False})
