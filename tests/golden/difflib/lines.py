from difflib import context_diff, ndiff, restore, unified_diff

one = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(True)
two = "ore\ntree\nthree\nfour\nfive\nsix\nseven\ne1ght\nnine\n".splitlines(True)
print("".join(ndiff(one, two)), end="")
delta = list(ndiff(one, two))
print("".join(restore(delta, 1)) == "".join(one), "".join(restore(delta, 2)) == "".join(two))
print("".join(unified_diff(one, two, "a", "b", n=1)), end="")
print("".join(context_diff(one, two, "a", "b", "2020", "2021", n=1)), end="")
print(list(unified_diff(one, one)), list(ndiff([], ["x"])), list(ndiff(["a\tb c\n"], ["a\tb d\n"])))
try:
    list(restore(delta, 3))
except ValueError as error:
    print(error)
try:
    list(unified_diff([b"x"], ["y"]))
except TypeError as error:
    print(error)
