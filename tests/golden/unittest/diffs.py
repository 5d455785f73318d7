import unittest


class T(unittest.TestCase):
    maxDiff = None

    def runTest(self): ...


t = T()


def attempt(name, *args):
    try:
        getattr(t, name)(*args)
    except AssertionError as error:
        print(name, "|", error)


attempt("assertEqual", [1, 2, 3], [1, 5, 3, 4])
attempt("assertEqual", (1, "a"), (1, "b"))
attempt("assertEqual", {"a": 1, "b": [2]}, {"a": 1, "b": [3]})
attempt("assertEqual", {1, 2}, {2, 3})
attempt("assertEqual", "one\ntwo\nthree", "one\ntoo\nthree\nfour")
attempt("assertEqual", "x" * 100 + "a", "x" * 100 + "b")
attempt("assertEqual", [1] * 200, [1] * 199 + [2])
attempt("assertSequenceEqual", [1, 2], (1, 3))
attempt("assertSequenceEqual", 3, [1])
attempt("assertListEqual", (1,), [1])
attempt("assertDictEqual", [], {})
attempt("assertMultiLineEqual", "a\n", "b\n", "because")
T.maxDiff = 10
attempt("assertEqual", list(range(20)), list(range(1, 21)))
