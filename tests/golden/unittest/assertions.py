import unittest


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()


def attempt(name, *args, **kwargs):
    try:
        print(name, getattr(t, name)(*args, **kwargs))
    except AssertionError as error:
        print(name, "|", error)


attempt("assertEqual", 1, 1)
attempt("assertEqual", 1, 2)
attempt("assertNotEqual", 1, 1)
attempt("assertTrue", 0)
attempt("assertFalse", [1], "words")
attempt("assertIs", 1, None)
attempt("assertIsNot", None, None)
attempt("assertIsNone", 1)
attempt("assertIsNotNone", None)
attempt("assertIn", 1, [2])
attempt("assertNotIn", 1, {1: 2})
attempt("assertIsInstance", 1, str)
attempt("assertIsInstance", 1, (str, list))
attempt("assertNotIsInstance", 1, int)
attempt("assertAlmostEqual", 1.00000001, 1)
attempt("assertAlmostEqual", 1.1, 1)
attempt("assertAlmostEqual", 1.1, 1, places=1)
attempt("assertAlmostEqual", 1.1, 1, delta=0.05)
attempt("assertNotAlmostEqual", 1.1, 1.1)
attempt("assertNotAlmostEqual", 1.1, 1.2, delta=1)
attempt("assertGreater", 1, 2)
attempt("assertGreaterEqual", 1, 2)
attempt("assertLess", 2, 1)
attempt("assertLessEqual", 2, 1)
attempt("assertSetEqual", {1, 2}, {2, 3})
attempt("assertSetEqual", {1}, [1])
attempt("assertCountEqual", [1, 2, 2], [2, 1, 1])
attempt("assertCountEqual", [[1], [2]], [[2], [1], [1]])
attempt("assertRaises", ValueError, int, "x")
attempt("assertRaises", ValueError, int, "3")
attempt("assertRaises", (ValueError, KeyError), len, "")
attempt("fail", "words")
attempt("fail")
with t.assertRaises(ZeroDivisionError) as caught:
    1 / 0
print(repr(caught.exception), caught.exception.__traceback__)
try:
    with t.assertRaises(ValueError):
        {}["k"]
except KeyError as error:
    print(repr(error))
for wrong in (lambda: t.assertRaises(3), lambda: t.assertRaises(ValueError, foo=1), lambda: t.assertAlmostEqual(1, 2, 3, None, 4)):
    try:
        wrong()
    except TypeError as error:
        print(error)
T.longMessage = False
attempt("assertEqual", 1, 2, "only this")
attempt("assertEqual", "a" * 200 + "x", ("a" * 200, 1))
