# Keys that are equal to an int without being one are asked, in dicts, sets and sequences.
class E:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5


d = {E(): 1}
print(5 in d, d.get(5), d[5])
d[5] = 2
print(len(d), d[5], 5 in {E()}, 5 in [E()], 5 in (E(),))
print({1.0: "a"}[1], {True: "b"}.get(1), 1 in {1.0}, 1 in [True], True in (1,), 2**61 in {1: 0})
print({2**61 - 1: "c"}.get(0), {0: "d"}.get(2**61 - 1), {-1: "e"}.get(-1), {-2: "f"}.get(-1))
pairs = {(i, str(i)): i for i in range(20)}
print(pairs[(3, "3")], pairs.get((3, "4")), (5, "5") in pairs, pairs.get((5.0, "5")), pairs.get((True, "1")))
pairs[(E(), "x")] = 99
print(len(pairs), pairs.get((5, "x")))


class D(dict):
    def __missing__(self, key):
        return [key]


print(D()[7], D({1: 2})[1], D()["a"], D()[(1, 2)])
