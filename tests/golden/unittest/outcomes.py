import unittest


class Out:
    def write(self, text):
        text = text.replace(__file__.rpartition("/")[0] + "/", "")
        print(text[:text.index(" in ")] if text.startswith("Ran ") else text, end="")

    def flush(self):
        pass


class T(unittest.TestCase):
    def setUp(self):
        self.x = 1

    def test_ok(self):
        self.assertEqual(self.x, 1)

    def test_fail(self):
        """The first line.

        The rest."""
        self.assertEqual(1, 2, "because")

    def test_error(self):
        1 / 0

    def test_sub(self):
        for i in range(4):
            with self.subTest("words", i=i):
                self.assertTrue(i % 2)

    def test_skipped(self):
        self.skipTest("not now")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_chain(self):
        try:
            {}["k"]
        except KeyError:
            self.assertIn(1, [])


tests = unittest.defaultTestLoader.loadTestsFromTestCase(T)
for verbosity in 0, 1, 2:
    result = unittest.TextTestRunner(Out(), verbosity=verbosity).run(tests)
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(T)
print(result, result.wasSuccessful(), result.testsRun, [str(test) for test, _ in result.failures], result.skipped)
